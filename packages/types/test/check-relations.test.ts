import { check, readValue, statutoryForms } from "@gouji/core";
import { checkRelations } from "@gouji/types";
import { checkRelations as checkRelations2021, relations, relationsAcrossYears } from "@gouji/types/2021";
import { describe, expect, test } from "vitest";
import { examples } from "./support/examples.js";
import { mutate, mutateFigures, randomFrom } from "./support/mutate.js";

const [suqian] = examples.filter(({ name }) => name === "suqian-2024");
const report = suqian?.value as { requests: { received: { total: number } }; disputes: { review: object } };

describe.each(examples)("$name", ({ value }) => {
  const form = statutoryForms.find(({ id }) => id === (value as { format: string }).format);

  test("finds what core finds, in the same places, over 700 mutations of its figures and of its structure", () => {
    if (!form) throw new Error("the example names no form");
    const rules = new Set([...form.relations, ...form.rules].map(({ rule }) => rule));
    const random = randomFrom(42);
    let found = 0;
    for (let count = 0; count < 700; count++) {
      const changed = count % 2 === 0 ? mutateFigures(value, random) : mutate(value, random);
      const mutated = count === 0 ? value : { ...(changed as object), format: form.id };
      const expected = check(readValue(mutated), form).findings.filter(({ rule }) => rules.has(rule));
      const findings = checkRelations(mutated);
      expect(findings.map(placed)).toEqual(expected.map(placed));
      found += findings.length;
    }
    expect(found).toBeGreaterThan(100);
  });
});

test("a wrong total is reported with every figure that may be the wrong one, and what each should be as data", () => {
  const review = { upheld: 1, corrected: 0, other: 0, pending: 0, total: 2 };
  const [finding] = checkRelations({ ...report, disputes: { ...report.disputes, review } });
  expect(finding).toMatchObject({
    rule: "disputes-total",
    pointer: "/disputes/review/total",
    actual: 2,
  });
  expect(finding?.related.map(({ value }) => value)).toEqual([1, 0, 0, 0]);
  expect(finding?.candidates?.map(({ pointer, value, expected }) => [pointer, value, expected])).toEqual([
    ["/disputes/review/upheld", 1, 2],
    ["/disputes/review/corrected", 0, 1],
    ["/disputes/review/other", 0, 1],
    ["/disputes/review/pending", 0, 1],
    ["/disputes/review/total", 2, 1],
  ]);
  expect(finding?.fixes[0]).toEqual({
    title: "“总计”改为 1",
    kind: "suggested",
    assumes: "parts",
    set: [{ pointer: "/disputes/review/total", value: 1 }],
  });
});

test("one wrong figure is one finding, which names every rule that it breaks", () => {
  const { received } = report.requests;
  const requests = { ...report.requests, received: { ...received, total: received.total + 10 } };
  const findings = checkRelations({ ...report, requests });
  expect(findings.map(placed)).toEqual(["requests-balance /requests/received/total"]);
  expect(findings[0]?.rules).toEqual(["requests-balance", "requests-row-total"]);
});

test("a half-filled report is checked as far as it goes", () => {
  const review = { upheld: 1, corrected: 0, other: 0, pending: 0, total: 2 };
  expect(checkRelations2021({})).toEqual([]);
  expect(checkRelations2021(undefined)).toEqual([]);
  expect(checkRelations2021({ disputes: {} })).toEqual([]);
  expect(checkRelations2021({ disputes: { review: { upheld: 1, total: null } } })).toEqual([]);
  expect(checkRelations2021({ disputes: { review } }).map(placed)).toEqual([
    "disputes-total /disputes/review/total",
  ]);
});

test("a report that names no known form is not passed over in silence", () => {
  expect(checkRelations({ ...report, format: "1998" }).map(({ rule }) => rule)).toEqual(["format-unknown"]);
  expect(checkRelations(undefined).map(({ rule }) => rule)).toEqual(["format-unknown"]);
});

test("the entry of one form does not take another form's report for its own", () => {
  const findings = checkRelations2021({ ...report, format: "2019" });
  expect(findings.map(({ rule }) => rule)).toEqual(["format-unknown"]);
});

test("severities can be changed, and a rule silenced", () => {
  const review = { upheld: 1, corrected: 0, other: 0, pending: 0, total: 2 };
  const wrong = { ...report, disputes: { ...report.disputes, review } };
  expect(checkRelations(wrong, { severities: { "disputes-total": "info" } })[0]?.severity).toBe("info");
  expect(checkRelations(wrong, { severities: { "disputes-total": "off" } })).toEqual([]);
});

test("the relations as data are those that core checks", async () => {
  for (const form of statutoryForms) {
    const entry = (await import(`@gouji/types/${form.id}`)) as { relations: readonly unknown[] };
    const inside = form.relations.filter(({ reports }) => reports.length === 0);
    expect(entry.relations).toHaveLength(inside.length);
  }
  const total = relations.find(({ rule }) => rule === "disputes-total");
  expect(total).toMatchObject({
    kind: "equals",
    minus: [],
    right: ["/disputes/review/total"],
    total: "/disputes/review/total",
  });
});

function placed({ rule, pointer }: { readonly rule: string; readonly pointer: string }): string {
  return `${rule} ${pointer}`;
}

describe("with last year's report", () => {
  const before = examples.find(({ name }) => name === "suqian-2023")?.value as {
    requests: { carriedOut: object };
  };
  const { requests } = before;
  const lastYear = {
    ...before,
    requests: { ...requests, carriedOut: { ...requests.carriedOut, person: 117, total: 120 } },
  };

  test("what was carried over is compared, and last year's figure named as such", () => {
    expect(checkRelations(report, { lastYear: before })).toEqual([]);
    for (const compare of [checkRelations, checkRelations2021]) {
      const [finding, ...others] = compare(report, { lastYear });
      expect(others).toEqual([]);
      expect(finding).toMatchObject({
        rule: "carry-over",
        pointer: "/requests/carriedIn/person",
        expected: 117,
      });
      expect(finding?.related).toEqual([
        {
          pointer: "/requests/carriedOut/person",
          lastYear: true,
          label: "上一年报告 · 第三部分 · 四、结转下年度继续办理 · 自然人",
          value: 117,
        },
      ]);
    }
  });

  test("taking all of it over is reported", () => {
    expect(checkRelations({ ...before, year: 2024 }, { lastYear: before }).map(({ rule }) => rule)).toContain(
      "figures-unchanged",
    );
  });

  test("what is no report is left aside", () => {
    for (const value of [null, 1, [], {}]) expect(checkRelations(report, { lastYear: value })).toEqual([]);
  });
});

test("relations across years are data, too", () => {
  expect(relationsAcrossYears[0]).toEqual({
    rule: "documents-carried",
    kind: "equals",
    severity: "warning",
    text: expect.anything() as object,
    plus: ["/disclosure/regulations/inForce", "/disclosure/regulations/repealed"],
    minus: ["/disclosure/regulations/issued"],
    lastYear: ["/disclosure/regulations/inForce"],
  });
  expect(new Set(relationsAcrossYears.map(({ rule }) => rule))).toEqual(
    new Set(["documents-carried", "carry-over"]),
  );
});
