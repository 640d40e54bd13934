import { checkReport, type Form, readSource, readValue, statutoryForms } from "@gouji/core";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { applyFix, brief, checkText, example, underlined } from "./example.js";

describe("Xiangtan 2020, as published", () => {
  const text = example("xiangtan-2020");
  const { findings, relations } = checkText(text);

  test("has two faults, each at its figure", () => {
    expect(findings.map((finding) => [brief(finding), underlined(text, finding)])).toEqual([
      ["warning decisions-equal-item-count /disclosure/licensing/decisions", "28"],
      ["error disputes-total /disputes/litigation/direct/total", "44"],
    ]);
    expect(relations).toEqual({ held: 47, failed: 2, unassessable: 0 });
  });

  test("says that the total or one of its four parts is wrong, and what each should then be", () => {
    const total = findings[1];
    expect(total).toMatchObject({ actual: 44, label: "第四部分 · 行政诉讼 未经复议直接起诉 · 总计" });
    expect(total?.expected).toBeUndefined();
    expect(total?.message).toContain("各项之和为 40（37 + 3 + 0 + 0），填写 44，多 4；“总计”或其中一项有误");
    expect(total?.candidates?.map(({ label, value, expected }) => [label, value, expected])).toEqual([
      ["第四部分 · 行政诉讼 未经复议直接起诉 · 结果维持", 37, 41],
      ["第四部分 · 行政诉讼 未经复议直接起诉 · 结果纠正", 3, 7],
      ["第四部分 · 行政诉讼 未经复议直接起诉 · 其他结果", 0, 4],
      ["第四部分 · 行政诉讼 未经复议直接起诉 · 尚未审结", 0, 4],
      ["第四部分 · 行政诉讼 未经复议直接起诉 · 总计", 44, 40],
    ]);
    expect(total?.related.map(({ label, value }) => [label, value])).toEqual([
      ["第四部分 · 行政诉讼 未经复议直接起诉 · 结果维持", 37],
      ["第四部分 · 行政诉讼 未经复议直接起诉 · 结果纠正", 3],
      ["第四部分 · 行政诉讼 未经复议直接起诉 · 其他结果", 0],
      ["第四部分 · 行政诉讼 未经复议直接起诉 · 尚未审结", 0],
    ]);
  });

  test("is mended in that figure alone where its parts are right", () => {
    expect(findings[1]?.fixes[0]).toMatchObject({ kind: "suggested", assumes: "parts" });
    const fixed = applyFix(text, findings[1]?.fixes[0]);
    expect(fixed).toBe(text.replace("total: 44", "total: 40"));
    expect(checkText(fixed).findings.map(brief)).toEqual([
      "warning decisions-equal-item-count /disclosure/licensing/decisions",
    ]);
  });

  test("speaks English when asked", () => {
    const english = checkReport(readSource(text, "x.yaml"), statutoryForms, { language: "en" });
    expect(english.findings[1]?.message).toBe(
      'the parts add up to 40 (37 + 3 + 0 + 0), but this is 44: 4 too many; "总计" or one of its parts is wrong; upheld, corrected, other results and pending add up to the total.',
    );
  });
});

test.each(["suqian-2023", "suqian-2024"])("%s is without a fault", (name) => {
  expect(checkText(example(name)).findings).toEqual([]);
});

/** A correct report of each of these forms; in that of 2019 every figure that a relation holds is above zero. */
const correct = {
  "2019": parse(example("xiangtan-2020").replace("total: 44", "total: 40")) as object,
  "2021": parse(example("suqian-2024")) as object,
};

describe.each(statutoryForms.filter(({ id }) => id in correct))(
  "any single figure of form $id changed by one",
  (form) => {
    const report = correct[form.id as keyof typeof correct];
    const [, , requests, disputes] = form.parts;
    const cells = (part: typeof requests) => (part?.kind === "table" ? part.cells : []);

    test.each([1, -1])("%i: inside part 3 the changed figure itself is named, with what it was", (by) => {
      for (const cell of cells(requests)) {
        const { changed, value, pointer } = change(report, form, cell, by);
        if (value + by < 0) continue;
        const errors = errorsOf(changed, form);
        expect(errors.map((error) => [error.pointer, error.expected])).toEqual([[pointer, value]]);
      }
    });

    test.each([1, -1])("%i: inside part 4 it is reported, and the total or a part of it is named", (by) => {
      for (const cell of cells(disputes)) {
        const { changed, value, pointer } = change(report, form, cell, by);
        if (value + by < 0) continue;
        const errors = errorsOf(changed, form);
        expect(errors.map(({ rule }) => rule)).toEqual(["disputes-total"]);
        expect([errors[0]?.pointer, ...(errors[0]?.related ?? []).map((figure) => figure.pointer)]).toContain(
          pointer,
        );
      }
    });
  },
);

function errorsOf(report: object, form: Form) {
  return checkReport(readValue(report), [form]).findings.filter(({ severity }) => severity === "error");
}

function change(report: object, form: Form, cell: number, by: number) {
  const changed = structuredClone(report);
  const { path, pointer } = form.cells[cell] ?? { path: [], pointer: "" };
  let row = changed as Record<string, unknown>;
  for (const step of path.slice(0, -1)) row = row[step] as Record<string, unknown>;
  const key = path.at(-1) ?? "";
  const value = row[key] as number;
  row[key] = value + by;
  return { changed, value, pointer };
}

describe("when more than one figure is wrong", () => {
  const text = example("suqian-2024");

  test("two wrong figures in different rows and columns are both named", () => {
    const twice = text
      .replace("person:  462, business:  9", "person:  463, business:  9")
      .replace(
        "business:  5, research: 0, welfare: 0, legal: 1, other: 1, total:  125",
        "business:  8, research: 0, welfare: 0, legal: 1, other: 1, total:  125",
      );
    expect(checkText(twice).findings.map(({ pointer, expected }) => [pointer, expected])).toEqual([
      ["/requests/outcomes/partial/person", 462],
      ["/requests/carriedOut/business", 5],
    ]);
  });

  test("neighbours that were exchanged are said to be", () => {
    const swapped = text.replace("person:  859, business: 33", "person:  33, business: 859");
    const { findings } = checkText(swapped);
    expect(findings.map(({ pointer, message }) => [pointer, message.includes("填反")])).toEqual([
      ["/requests/outcomes/unavailable/notHeld/person", true],
    ]);
    expect(applyFix(swapped, findings[0]?.fixes[0])).toBe(
      swapped.replace("person:  33, business: 859", "person:  859, business: 33"),
    );
  });

  test("faults that no single figure explains are told relation by relation", () => {
    const wrong = text.replace(
      "carriedOut:          { person:  118, business:  5",
      "carriedOut:          { person:  119, business:  4",
    );
    expect(checkText(wrong).findings.map(brief)).toEqual([
      "error requests-balance /requests/carriedOut/person",
      "error requests-balance /requests/carriedOut/business",
    ]);
  });
});

describe("figures that stand in each other's place", () => {
  const swapped = example("suqian-2024").replace(
    "person: 3440, business: 73",
    "person:   73, business: 3440",
  );

  test("break every rule that fails, so that none of them can be silenced alone", () => {
    const [finding] = checkText(swapped).findings;
    expect(finding?.message).toContain("填反");
    expect(new Set(finding?.rules)).toEqual(new Set(["requests-outcome-total", "requests-balance"]));
    const context = { severities: { "requests-outcome-total": "info" } } as const;
    const findings = checkReport(readSource(swapped, "a.yaml"), statutoryForms, context).findings;
    expect(findings.map(({ severity }) => severity)).toEqual(["error"]);
  });
});

describe("a wrong total beside a blank", () => {
  const text = example("suqian-2024").replace(
    "legal: 2, other: 0, total: 1431",
    "legal: null, other: null, total: 1441",
  );

  test("is offered by its row and column where the finding stands in another row", () => {
    const found = checkText(text).findings.find(
      ({ pointer }) => pointer === "/requests/outcomes/total/total",
    );
    expect(found?.fixes.map(({ title }) => title)).toEqual([
      "“三、本年度办理结果 （一）予以公开 · 总计”改为 1431",
    ]);
    expect(found?.message).not.toContain("“总计”或其中一项");
  });
});

describe("totals", () => {
  const text = example("suqian-2024");

  test("left out, they are computed and take part in relations", () => {
    const without = text
      .replaceAll(/, total: +\d+ \}/g, " }")
      .replace(/\n {4}total: .*\n/, "\n    total: {}\n");
    expect(checkText(without).findings).toEqual([]);
    expect(checkText(without).relations.unassessable).toBe(0);
    const wrong = without.replace(
      "received:            { person: 3440",
      "received:            { person: 3441",
    );
    expect(checkText(wrong).findings.map(({ pointer, expected }) => [pointer, expected])).toEqual([
      ["/requests/carriedOut/person", undefined],
    ]);
  });

  test("computed differently by two relations, both are told at its row", () => {
    const wrong = text.replace(
      /\n {4}total: .*\n/,
      "\n    total: { person: 3441, business: 74, research: 0, welfare: 1, legal: 5, other: 2 }\n",
    );
    const told = checkText(wrong).findings.filter(
      ({ pointer }) => pointer === "/requests/outcomes/total/total",
    );
    expect(told.map(({ rule, expected, actual }) => [rule, expected, actual])).toEqual([
      ["requests-row-total", 3523, 3521],
      ["requests-outcome-total", 3521, 3523],
    ]);
  });

  test("a total written as blank over parts that are not zero is an error, with the sum as a suggestion", () => {
    const blank = text.replace("total: 1431", "total: null");
    const { findings } = checkText(blank);
    expect(findings.map((finding) => [brief(finding), finding.expected, finding.fixes[0]?.kind])).toEqual([
      ["error total-blank /requests/outcomes/granted/total", 1431, "suggested"],
    ]);
    expect(applyFix(blank, findings[0]?.fixes[0])).toBe(text);
  });

  test("a blank total of which two relations say different things is filled by neither", () => {
    const blank = text
      .replace("legal: 5, other: 2, total: 3521", "legal: 5, other: 2, total: null")
      .replace(
        "person:  462, business:  9, research: 0, welfare: 0, legal: 0, other: 0, total:  471",
        "person:  462, business:  9, research: 0, welfare: 0, legal: 0, other: 0, total:  472",
      );
    const found = checkText(blank).findings.find(({ rule }) => rule === "total-blank");
    expect(found?.message).toContain("3521");
    expect(found?.message).toContain("3522");
    expect(found?.fixes).toEqual([]);
  });

  test("parts that exceed their total are wrong even while one of them is blank", () => {
    const wrong = text
      .replace("total: 1431", "total: 1400")
      .replace("legal: 2, other: 0, total: 1400", "legal: null, other: 0, total: 1400");
    const rules = checkText(wrong).findings.map(brief);
    expect(rules).toContain("error requests-row-total /requests/outcomes/granted/total");
  });

  test("a sum over a blank is not assessed: what the blank must be is said at it", () => {
    const blank = text.replace("legal: 2, other: 0, total: 1431", "legal: null, other: 0, total: 1431");
    const { findings, relations } = checkText(blank);
    expect(findings.map(brief)).toEqual([
      "warning cell-blank /requests/outcomes/granted/legal",
      "warning blank-remainder /requests/outcomes/granted/legal",
    ]);
    expect(relations.unassessable).toBe(2);
  });
});
