import { checkReport, type Finding, readForComparison, readSource, statutoryForms } from "@gouji/core";
import { describe, expect, test } from "vitest";
import { applyFix, brief, example, underlined } from "./example.js";

const suqian2023 = example("suqian-2023");
const suqian2024 = example("suqian-2024");

/** What a check of this year's report says beside last year's. */
function checkAfter(last: string, text: string, language: "zh" | "en" = "zh") {
  const lastYear = readForComparison(readSource(last, "2023.gouji.yaml"), statutoryForms);
  return checkReport(readSource(text, "2024.gouji.yaml"), statutoryForms, {
    language,
    ...(lastYear && { reports: { lastYear } }),
  });
}

const messages = (findings: readonly Finding[]) => findings.map(({ message }) => message);

/** A row of part 3 as another one. */
function withRow(text: string, key: string, figures: string): string {
  const row = new RegExp(`^( *${key}: +)\\{.*\\}`, "m");
  expect(text).toMatch(row);
  return text.replace(row, `$1{ ${figures} }`);
}

test("of Suqian 2023 and 2024, as published, every figure was carried over", () => {
  const { findings, relations } = checkAfter(suqian2023, suqian2024);
  expect(findings).toEqual([]);
  expect(relations).toEqual({ held: 53, failed: 0, unassessable: 0 });
});

describe("上年结转 that is not last year's 结转下年度", () => {
  const changed = withRow(
    suqian2023,
    "carriedOut",
    "person: 117, business: 3, research: 0, welfare: 0, legal: 0, other: 0, total: 120",
  );
  const { findings } = checkAfter(changed, suqian2024);

  test("is told at this year's figure, once with its total", () => {
    expect(findings.map((finding) => [brief(finding), underlined(suqian2024, finding)])).toEqual([
      ["error carry-over /requests/carriedIn/person", "118"],
    ]);
    expect(messages(findings)).toEqual([
      "按上一年报告应为 117，填写 118，多 1；上年结转数，应等于上一年报告中结转下年度继续办理的数。",
    ]);
    expect(messages(checkAfter(changed, suqian2024, "en").findings)).toEqual([
      "should be 117 by last year's report, is 118: 1 too many; what was carried in is what last year's report carried out.",
    ]);
  });

  test("names last year's figure in its own file", () => {
    expect(findings[0]?.related).toEqual([
      {
        file: "2023.gouji.yaml",
        pointer: "/requests/carriedOut/person",
        range: { start: { line: 60, character: 33 }, end: { line: 60, character: 36 } },
        label: "上一年报告 · 第三部分 · 四、结转下年度继续办理 · 自然人",
        value: 117,
      },
    ]);
  });

  test("can be taken over, which is for the author to decide", () => {
    expect(findings[0]?.fixes.map(({ title, kind }) => [title, kind])).toEqual([["改为 117", "suggested"]]);
    expect(applyFix(suqian2024, findings[0]?.fixes[0])).toBe(
      suqian2024.replace("person:  118", "person:  117"),
    );
  });
});

test("one wrong figure of the carried row is one finding, across years too", () => {
  const wrong = suqian2024.replace(
    "carriedIn:           { person:  118",
    "carriedIn:           { person:  181",
  );
  const { findings } = checkAfter(suqian2023, wrong);
  expect(findings.map(brief)).toEqual(["error requests-balance /requests/carriedIn/person"]);
  expect(findings[0]).toMatchObject({
    rules: ["requests-balance", "requests-row-total"],
    expected: 118,
    actual: 181,
  });
});

test("现行有效 follows from last year's, with the sum shown", () => {
  const { findings } = checkAfter(suqian2023, suqian2024.replace("inForce: 420", "inForce: 421"));
  expect(findings.map(brief)).toEqual(["warning documents-carried /disclosure/normativeDocuments/inForce"]);
  expect(findings[0]?.message).toContain("按上一年报告应为 420（597 + 50 − 227），填写 421，多 1");
});

describe("a difference from last year's report", () => {
  const person117 = withRow(
    suqian2023,
    "carriedOut",
    "person: 117, business: 3, research: 0, welfare: 0, legal: 0, other: 0, total: 120",
  );
  const wrongTotal = suqian2024.replace("legal: 0, other: 0, total:  121", "legal: 0, other: 0, total:  130");

  test("does not hide a wrong figure, and makes its fix doubtful only where it would remain", () => {
    for (const [last, kind] of [
      [suqian2023, "safe"],
      [person117, "suggested"],
    ] as const) {
      const total = checkAfter(last, wrongTotal).findings.find(({ pointer }) =>
        pointer.endsWith("/carriedIn/total"),
      );
      expect(total).toMatchObject({ rule: "requests-balance", expected: 121, actual: 130 });
      expect(total?.fixes.map(({ kind }) => kind)).toEqual([kind]);
    }
  });

  test("is told beside it, of what is not wrong already", () => {
    expect(checkAfter(person117, wrongTotal).findings.map(brief)).toEqual([
      "error carry-over /requests/carriedIn/person",
      "error requests-balance /requests/carriedIn/total",
    ]);
  });

  test("is told at the row where the total is left out, without one to fill in", () => {
    const last = withRow(
      suqian2023,
      "carriedOut",
      "person: , business: , research: 0, welfare: 0, legal: 0, other: 0, total: 99",
    );
    const { findings, relations } = checkAfter(last, suqian2024.replace(", total:  121 }", " }"));
    expect(relations.failed).toBe(1);
    expect(findings.map((finding) => [brief(finding), finding.fixes.length])).toEqual([
      ["error carry-over /requests/carriedIn/total", 0],
    ]);
  });

  test("is reported beside a figure that is wrong in another way", () => {
    const last = withRow(
      suqian2023,
      "carriedOut",
      "person: 811, business: 3, research: 0, welfare: 0, legal: 0, other: 0, total: 814",
    );
    const wrong = suqian2024.replace(
      "carriedIn:           { person:  118",
      "carriedIn:           { person:  181",
    );
    const { findings } = checkAfter(last, wrong);
    expect(findings.map(brief)).toEqual([
      "error requests-balance /requests/carriedIn/person",
      "error carry-over /requests/carriedIn/person",
    ]);
    expect(findings.map(({ expected }) => expected)).toEqual([118, 811]);
  });

  test("that no figure here could mend is told as it is", () => {
    const last = suqian2023.replace("inForce: 597", "inForce: 5");
    const { findings } = checkAfter(last, suqian2024.replace("inForce: 420", "inForce: 0"));
    expect(findings.map(brief)).toEqual(["warning documents-carried /disclosure/normativeDocuments/inForce"]);
    expect(findings[0]?.message).toContain("本年 0 + 227 − 50 = 177，上一年报告为 5，相差 172");
    expect(findings[0]?.expected).toBeUndefined();
  });
});

test("a total that agrees with last year's is not mended without asking", () => {
  const onePersonMore = suqian2024
    .replace("carriedIn:           { person:  118", "carriedIn:           { person:  119")
    .replace("carriedOut:          { person:  118", "carriedOut:          { person:  119")
    .replace("other: 1, total:  125", "other: 1, total:  126");
  const fixAt = (findings: readonly Finding[]) =>
    findings
      .find(({ pointer }) => pointer === "/requests/carriedIn/total")
      ?.fixes.map(({ title, kind }) => [title, kind]);
  const alone = checkReport(readSource(onePersonMore, "2024.gouji.yaml"), statutoryForms);
  expect(fixAt(alone.findings)).toEqual([["改为 122", "safe"]]);
  expect(fixAt(checkAfter(suqian2023, onePersonMore).findings)).toEqual([["改为 122", "suggested"]]);
});

describe("reports of form 2019", () => {
  const xiangtan2020 = example("xiangtan-2020");
  const xiangtan2021 = xiangtan2020.replace("year: 2020", "year: 2021");

  test("the number of items follows from last year's and its change", () => {
    const rules = checkAfter(xiangtan2020, xiangtan2021).findings.map(brief);
    expect(rules).toContain("warning items-carried /disclosure/licensing/itemsLastYear");
    const items = checkAfter(xiangtan2020, xiangtan2021).findings.find(
      ({ rule }) => rule === "items-carried",
    );
    expect(items?.message).toContain("按上一年报告应为 28（12 + 16），填写 12，少 16");
  });

  test("are compared with one of form 2021 in what both forms have", () => {
    const { findings } = checkAfter(xiangtan2020, suqian2024);
    const rules = findings.map(({ rule }) => rule);
    expect(rules).toContain("carry-over");
    expect(rules).not.toContain("documents-carried");
  });
});

test("a report whose figures are all last year's is suspicious", () => {
  const copied = suqian2023.replace("year: 2023", "year: 2024");
  const { findings } = checkAfter(suqian2023, copied);
  expect(findings.map(brief)).toContain("warning figures-unchanged /year");
  expect(messages(findings)[0]).toMatch(/^除 0 以外的 \d+ 个数字全部与上一年报告相同/);
  const changed = copied.replace("issued: 109", "issued: 110");
  expect(checkAfter(suqian2023, changed).findings.map(({ rule }) => rule)).not.toContain("figures-unchanged");
});

test("a report with hardly any figures is not", () => {
  const quiet = suqian2023.replaceAll(/(?<=[{,] \w+: +)\d+/g, "0");
  const { findings } = checkAfter(quiet, quiet.replace("year: 2023", "year: 2024"));
  expect(findings.map(({ rule }) => rule)).toEqual([]);
});

test("what is blank in either year cannot be assessed", () => {
  const blank = withRow(
    suqian2023,
    "carriedOut",
    "person: , business: 3, research: 0, welfare: 0, legal: 0, other: 0, total: 121",
  );
  const { findings, relations } = checkAfter(blank, suqian2024);
  expect(findings).toEqual([]);
  expect(relations.unassessable).toBe(1);
});

test("last year's report that cannot be read is not compared with", () => {
  expect(readForComparison(readSource("format: [", "2023.gouji.yaml"), statutoryForms)).toBeUndefined();
});

test("a judged difference blocks nothing", () => {
  const judged = `${suqian2024}
suppressions:
  - rule: documents-carried
    at: /disclosure/normativeDocuments/inForce
    reason: 1 件自动失效
`.replace("inForce: 420", "inForce: 419");
  const { findings } = checkAfter(suqian2023, judged);
  expect(findings.map(({ rule, suppressed }) => [rule, suppressed])).toEqual([
    ["documents-carried", "1 件自动失效"],
  ]);
  // Without last year's report, or with a blank in it, nobody can say that the judgement is out of date.
  expect(checkReport(readSource(judged, "2024.gouji.yaml"), statutoryForms).findings).toEqual([]);
  expect(checkAfter(suqian2023.replace("inForce: 597", "inForce: "), judged).findings.map(brief)).toEqual([]);
  const agrees = judged.replace("inForce: 419", "inForce: 420");
  expect(checkAfter(suqian2023, agrees).findings.map(brief)).toEqual([
    "warning suppression-unused /suppressions/0/rule",
  ]);
});
