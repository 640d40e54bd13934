import { checkReport, readSource, statutoryForms } from "@gouji/core";
import { describe, expect, test } from "vitest";
import { applyFix, brief, checkText, example } from "./example.js";

const suqian = example("suqian-2023");
const xiangtan = example("xiangtan-2020");
const misnamed = suqian.replace('format: "2021"', 'format: "2019"');

describe("a report that names another form than it is written in", () => {
  test("is one finding, not one for every key that the other form does not have", () => {
    expect(checkText(misnamed).findings.map(brief)).toEqual(["error format-of-year /format"]);
    const older = xiangtan.replace('format: "2019"', 'format: "2021"');
    expect(checkText(older).findings.map(brief)).toEqual(["error format-of-year /format"]);
  });

  test("says which form it is, and offers to name that one", () => {
    const [finding] = checkText(misnamed).findings;
    expect(finding?.message).toContain("2023 年度的报告应用 2021 格式");
    expect(finding?.fixes.map(({ kind }) => kind)).toEqual(["suggested"]);
    expect(applyFix(misnamed, finding?.fixes[0])).toBe(suqian);
  });

  test("in English too", () => {
    const { findings } = checkReport(readSource(misnamed, "a.yaml"), statutoryForms, { language: "en" });
    expect(findings[0]?.message).toContain("a report for 2023 uses format 2021");
  });

  test("cannot have that suppressed, and all else with it", () => {
    const text = `${misnamed}suppressions:\n  - { rule: format-of-year, at: /format, reason: 已经核对 }\n`;
    const rules = checkText(text).findings.map(({ rule }) => rule);
    expect(rules).toContain("key-missing");
    expect(rules).toContain("key-unknown");
  });

  test("still has how it is written reported", () => {
    const { findings } = checkText(misnamed.replace("year: 2023", "year: 2023\norgan: 某局"));
    expect(findings.map(({ rule }) => rule)).toEqual(["format-of-year", "key-duplicate"]);
  });
});

test("the form's own keys under a year of another form: the year is asked about, and the rest is checked", () => {
  const text = suqian.replace("year: 2023", "year: 2020").replace("person: 1175", "person: 1185");
  expect(checkText(text).findings.map(brief)).toEqual([
    "error format-of-year /year",
    "error requests-outcome-total /requests/outcomes/granted/person",
  ]);
});
