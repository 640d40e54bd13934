import { describe, expect, test } from "vitest";
import { applyFix, brief, checkText, example, underlined } from "./example.js";

const suqian = example("suqian-2023");

describe("punctuation that means itself is left alone", () => {
  test.each([
    [
      "a URL with a port and a comma",
      suqian.replace("scope: area", "scope: area\nwebsite: http://a.cn/x:8080,b:3"),
    ],
    ["a note in Chinese punctuation", `${suqian}notes:\n  /disclosure/fees/amount: 含APP收费，APP：3万元\n`],
    ["a note with a time of day", `${suqian}notes: { /disclosure/fees/amount: 其中修订16件，time:8:30 }\n`],
    [
      "prose as plain words",
      suqian.replace(
        /otherMatters: \|\n.*\n/,
        "otherMatters: 联系方式如下，\n  email：a@b.cn\n  TEL:0527-8435\n",
      ),
    ],
  ])("%s", (_, text) => {
    expect(checkText(text).findings).toEqual([]);
  });

  test("prose under a key that is itself mended stays as it is", () => {
    const text = suqian.replace("overview: |\n", "overview：|\n  year：2023，organ:宿迁\n");
    const { findings } = checkText(text);
    expect(findings.map((finding) => [finding.rule, underlined(text, finding)])).toEqual([
      ["punctuation", "："],
    ]);
    expect(applyFix(text, findings[0]?.fixes[0])).toBe(
      text.replace("overview：|", "overview:|").replace("overview:|", "overview: |"),
    );
  });
});

describe("a figure is rewritten only where nothing is left to guess", () => {
  const withUpheld = (written: string) =>
    suqian.replace("review:        { upheld: 309", `review:        { upheld: ${written}`);

  test.each(["309①", "17²", "3 09", "'0,234'", "309人", "3－9", "½"])(
    "%s is told, and not rewritten",
    (written) => {
      const found = checkText(withUpheld(written)).findings.filter(({ rule }) => rule === "number-format");
      expect(found.map(({ fixes }) => fixes)).toEqual([[]]);
    },
  );

  test("an amount in another unit than the column's is not off by powers of ten", () => {
    const text = suqian.replace("amount: 59237.2449", "amount: 592372449元");
    expect(checkText(text).findings.map(({ rule, fixes }) => [rule, fixes])).toEqual([["number-format", []]]);
  });

  test("a key that stands twice makes no total", () => {
    const text = suqian.replace("corrected: 17, other: 88", "corrected: 17, corrected: 99, other: 88");
    expect(checkText(text).findings.map(brief)).toEqual(["error key-duplicate /disputes/review/corrected"]);
  });

  test("a tag is named, not written over", () => {
    const text = suqian.replace("corrected: 17", "corrected: !!str 17");
    expect(checkText(text).findings.map(({ rule, fixes }) => [rule, fixes])).toEqual([["syntax", []]]);
  });
});

describe("an empty total is filled without harm to what stands behind it", () => {
  test.each([
    ["total: # 待填", "total: 440 # 待填"],
    ["total:", "total: 440"],
    ["total", "total: 440"],
    ["total: ~", "total: 440"],
  ])("%j becomes %j", (written, filled) => {
    const block = (total: string) =>
      suqian.replace(
        / {2}review: .*\n/,
        `  review:\n    upheld: 309\n    corrected: 17\n    other: 88\n    pending: 26\n    ${total}\n`,
      );
    const braces = (total: string) => suqian.replace("pending: 26, total: 440 }", `pending: 26, ${total} }`);
    for (const make of written === "total" ? [braces] : written.includes("#") ? [block] : [block, braces]) {
      const found = checkText(make(written)).findings.find(({ rule }) => rule === "total-blank");
      expect(applyFix(make(written), found?.fixes[0])).toBe(make(filled));
    }
  });
});

describe("judging one rule hides no other", () => {
  const wrong = suqian.replace("person: 1175", "person: 1185");
  const judged = (...rules: string[]) =>
    `${wrong}suppressions:\n${rules.map((rule) => `  - { rule: ${rule}, at: /requests/outcomes/granted/person, reason: 已核对 }\n`).join("")}`;

  test("a figure that breaks two rules is judged when both are", () => {
    expect(checkText(wrong).findings[0]?.rules).toEqual(["requests-outcome-total", "requests-row-total"]);
    const suppressed = (text: string) => checkText(text).findings.map(({ suppressed }) => suppressed);
    expect(suppressed(judged("requests-outcome-total"))).toEqual([undefined]);
    expect(suppressed(judged("requests-outcome-total", "requests-row-total"))).toEqual(["已核对"]);
  });

  test("what cannot be read cannot be judged away", () => {
    const text = `${suqian.replace("upheld: 309", "upheld: 约三百")}suppressions:\n  - { rule: number-format, at: /disputes/review/upheld, reason: 就这样 }\n`;
    expect(checkText(text).findings.map(({ rule, suppressed }) => [rule, suppressed])).toEqual([
      ["number-format", undefined],
      ["suppression-unused", undefined],
    ]);
  });
});

test("a file full of slips is no report that somebody typed, and is refused at once", () => {
  const text = `x: { ${Array.from({ length: 26_000 }, (_, index) => `a：${index % 9}`).join(",")} }\n`;
  expect(checkText(text).findings.map(({ message }) => message)).toEqual([
    "内容太多太碎，到这里还没有完，不是一份报告。",
  ]);
});

test("brackets nested without end are told, in YAML and in JSON", () => {
  const deep = `{"format":"2021","x":${"[".repeat(100_000)}`;
  for (const file of ["a.gouji.json", "a.gouji.yaml"]) {
    expect(new Set(checkText(deep, file).findings.map(({ rule }) => rule))).toEqual(new Set(["syntax"]));
  }
});

test("a text longer than any report is told to be too large, and nothing else of it", () => {
  const long = `format: "2021"\nyear: 24\norgan: ${"甲".repeat(200_000)}\n`;
  for (const file of ["a.yaml", "a.json"]) {
    const told = checkText(long, file).findings;
    expect(told).toMatchObject([{ rule: "syntax", range: { start: { line: 0, character: 0 } } }]);
    expect(told[0]?.message).toContain("文件太大（超过二十万字）");
  }
});

test("of places that cannot be read no more than ten are reported", () => {
  expect(checkText('a: "b\n'.repeat(2_000), "a.yaml").findings).toHaveLength(10);
  expect(checkText("x ".repeat(200), "a.json").findings).toHaveLength(10);
});
