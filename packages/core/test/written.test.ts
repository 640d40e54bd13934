import { readSource, statutoryForms } from "@gouji/core";
import { readFigures } from "@gouji/core/report";
import { describe, expect, test } from "vitest";
import { applyFix, brief, checkText, example } from "./example.js";

/** The row of 新收 in an otherwise correct report, its other figures zero. */
function withPerson(entry: string): string {
  const zeros = ["business", "research", "welfare", "legal", "other"].map((key) => `${key}: 0`).join(", ");
  return example("suqian-2024").replace(/received: .*\n/, `received: { ${entry}, ${zeros} }\n`);
}

const form2021 = statutoryForms.find(({ id }) => id === "2021");

function personOf(text: string): { state: string | undefined; value: number | undefined } {
  const form = form2021;
  const index = form?.places.get("/requests/received/person")?.cells[0] ?? -1;
  const figures = form && readFigures(readSource(text, "a.yaml"), form);
  return { state: figures?.states[index], value: figures?.values[index] };
}

function findingsAt(text: string, pointer: string) {
  return checkText(text).findings.filter((finding) => finding.pointer === pointer);
}

describe("what may be written in a cell", () => {
  test("a figure is taken as it is", () => {
    expect(personOf(withPerson("person: 3"))).toEqual({ state: "written", value: 3 });
    expect(findingsAt(withPerson("person: 3"), "/requests/received/person")).toEqual([]);
  });

  test.each(["person: null", "person: ", "person: ~"])("%s is a blank, not a zero", (entry) => {
    expect(personOf(withPerson(entry))).toEqual({ state: "blank", value: undefined });
    const findings = findingsAt(withPerson(entry), "/requests/received/person");
    expect(findings[0]).toMatchObject({ rule: "cell-blank", severity: "warning" });
    // Its row and its column speak of it as well.
    expect(new Set(findings.slice(1).map(({ rule }) => rule))).toEqual(new Set(["blank-remainder"]));
  });

  test("a cell left out is a blank too, reported at its row", () => {
    const text = withPerson("total: 3");
    expect(personOf(text)).toEqual({ state: "absent", value: undefined });
    expect(findingsAt(text, "/requests/received/person").map(({ rule }) => rule)).toContain("cell-blank");
  });

  test.each([
    ['person: "3"', "3"],
    ["person: ３", "3"],
    ["person: +3", "3"],
    ["person: 003", "3"],
    ["person: 3件", "3"],
    ["person: 3.0", "3"],
    ["person: '1,234'", "1234"],
    ["person: １，２３４", "1234"],
    ["person: 1,234", "1234"],
    ["person: 1,234,567", "1234567"],
    ["person：3", "3"],
    ["person： 3", "3"],
    ["person:3", "3"],
  ])("%s is named, and one safe fix writes %s", (entry, digits) => {
    const text = withPerson(entry);
    expect(personOf(text)).toEqual({ state: "unreadable", value: undefined });
    const findings = findingsAt(text, "/requests/received/person");
    expect(findings.map(({ severity, fixes }) => [severity, fixes.map(({ kind }) => kind)])).toEqual([
      ["error", ["safe"]],
    ]);
    expect(applyFix(text, findings[0]?.fixes[0])).toBe(withPerson(`person: ${digits}`));
  });

  test.each(["-1", "1.5", "0x10", "1e3", "很多", "true", "9007199254740993", "[1]", "{ a: 1 }"])(
    "%s is not a count, and is not guessed at",
    (written) => {
      const findings = findingsAt(withPerson(`person: ${written}`), "/requests/received/person");
      expect(findings.map(({ rule, severity, fixes }) => [rule, severity, fixes])).toEqual([
        ["number-format", "error", []],
      ]);
    },
  );

  test.each(["/", "-", "无", "——"])("%s may mean zero or blank: the author chooses", (mark) => {
    const findings = findingsAt(withPerson(`person: "${mark}"`), "/requests/received/person");
    expect(findings.flatMap(({ fixes }) => fixes.map(({ title, kind }) => [title, kind]))).toEqual([
      ["改写为 0", "suggested"],
      ["改写为 null", "suggested"],
    ]);
  });

  test("a full-width comma between figures is mended, and both figures are read", () => {
    const text = withPerson("person: 3， total: 3");
    const punctuation = checkText(text).findings.filter(({ rule }) => rule === "punctuation");
    expect(punctuation).toHaveLength(1);
    expect(applyFix(text, punctuation[0]?.fixes[0])).toBe(withPerson("person: 3, total: 3"));
    expect(personOf(text)).toEqual({ state: "written", value: 3 });
  });

  test("an unquoted format still selects the form, and all other checks run", () => {
    const text = example("suqian-2024")
      .replace('format: "2021"', "format: 2021")
      .replace("total: 1431", "total: 1432");
    const { findings, form } = checkText(text);
    expect(form?.id).toBe("2021");
    expect(findings.map(({ rule, pointer }) => [rule, pointer])).toEqual([
      ["format-unquoted", "/format"],
      ["requests-outcome-total", "/requests/outcomes/granted/total"],
    ]);
    expect(applyFix(text, findings[0]?.fixes[0])).toContain('format: "2021"');
  });

  test("a signed count and an amount with its unit are taken in the form's own ways", () => {
    const xiangtan = example("xiangtan-2020");
    for (const [written, mended] of [
      ["itemsChange: 增16", "itemsChange: 16"],
      ["itemsChange: 减4", "itemsChange: -4"],
      ["amount: 71万元", "amount: { value: 71, unit: 万元 }"],
    ] as const) {
      const [key = ""] = written.split(":");
      const text = xiangtan.replace(new RegExp(`${key}: (?:16|\\{ value: 71, unit: 万元 \\})`), written);
      const found = checkText(text).findings.find(({ rule }) => rule === "number-format");
      expect(found?.fixes.map(({ kind }) => kind)).toEqual(["safe"]);
      expect(applyFix(text, found?.fixes[0])).toContain(mended);
    }
  });

  test("the decimals of an amount may have up to four places", () => {
    expect(checkText(example("suqian-2024")).findings).toEqual([]);
  });
});

describe("fields", () => {
  test.each(['"2024"', "2024年", "２０２４", "2024年度"])(
    "a year written %s is mended to 2024",
    (written) => {
      const text = example("suqian-2024").replace("year: 2024", `year: ${written}`);
      const { findings } = checkText(text);
      expect(findings.map(({ rule, fixes }) => [rule, fixes[0]?.kind])).toEqual([["value-kind", "safe"]]);
      expect(applyFix(text, findings[0]?.fixes[0])).toBe(example("suqian-2024"));
    },
  );

  test.each([
    "published: 2025/1/30",
    "published: 2024-02-31",
    "published: 2024-13-01",
    "website: www.suqian.gov.cn",
    "scope: 全市",
    "organ: 12",
  ])("%s is told with how it is written", (line) => {
    const key = line.split(":")[0] ?? "";
    const text = example("suqian-2024")
      .replace(/scope: area\n/, "")
      .replace(/organ: .*\n/, key === "organ" ? "" : "$&")
      .replace("year: 2024\n", `year: 2024\n${line}\n`);
    expect(checkText(text).findings.map(brief)).toEqual([`error value-kind /${key}`]);
  });
});

describe("keys", () => {
  test("an unknown key is named with the likely one, by spelling or by printed label", () => {
    for (const [written, likely] of [
      ["persn", "person"],
      ["自然人", "person"],
      ["busines", "business"],
    ]) {
      const text = withPerson("person: 3, total: 3").replace(new RegExp(`${likely}: `), `${written}: `);
      const found = checkText(text).findings.find(({ rule }) => rule === "key-unknown");
      expect(found?.message).toContain(`“${likely}”`);
      expect(applyFix(text, found?.fixes[0])).toContain(`${likely}: `);
    }
  });

  test("a missing row is told at the part it belongs to", () => {
    const text = example("suqian-2024").replace(/ {2}carriedIn: .*\n/, "");
    const found = checkText(text).findings.filter(({ rule }) => rule === "key-missing");
    expect(found.map(({ pointer, message }) => [pointer, message])).toEqual([
      ["/requests/carriedIn", "缺少“二、上年结转政府信息公开申请数量”（carriedIn）。"],
    ]);
  });

  test("the same key twice is told", () => {
    const text = example("suqian-2024").replace("year: 2024", "year: 2024\nyear: 2023");
    expect(checkText(text).findings.map(({ rule }) => rule)).toEqual(["key-duplicate"]);
  });

  test.each([
    ["organ：宿迁市人民政府", "organ: 宿迁市人民政府"],
    ["organ:宿迁市人民政府", "organ: 宿迁市人民政府"],
  ])("%s is mended to %s", (written, mended) => {
    const text = example("suqian-2024").replace("organ: 宿迁市人民政府", written);
    const { findings } = checkText(text);
    expect(findings.map(({ rule, fixes }) => [rule, fixes[0]?.kind])).toEqual([["punctuation", "safe"]]);
    expect(applyFix(text, findings[0]?.fixes[0])).toContain(`\n${mended}\n`);
  });

  test("punctuation in prose means itself", () => {
    const text = example("suqian-2024").replace(
      "（一）主动公开",
      "  website：见下\n  abc:def\n  {a：1，b：2}",
    );
    expect(checkText(text).findings).toEqual([]);
  });
});
