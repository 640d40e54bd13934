import { checkReport, readSource, statutoryForms } from "@gouji/core";
import { describe, expect, test } from "vitest";
import { brief, checkText, example, underlined } from "./example.js";

const suqian = example("suqian-2024");
const xiangtan = example("xiangtan-2020");

describe("blanks", () => {
  /** As one county bureau published its table: the columns of five kinds of applicants blank. */
  const columns = suqian.replace(/(?<=\nrequests:\n)[\s\S]*?(?=\n# 四)/, (table) =>
    table
      .replaceAll(/(business|research|welfare|legal|other): +\d+/g, "$1: null")
      .replaceAll(/person: +\d+/g, "person: 0")
      .replaceAll(/total: +\d+/g, "total: 0"),
  );

  test("125 blanks in five columns are five findings", () => {
    const { findings } = checkText(columns);
    expect(findings.map(({ rule, related }) => [rule, related.length])).toEqual(
      Array(5).fill(["cell-blank", 25]),
    );
    expect(findings[0]?.message).toContain("“商业企业”整列未填（25 格）");
  });

  test("a blank table is one finding, and so is a blank row", () => {
    const table = suqian.replaceAll(
      /(upheld|corrected|other|pending|total): +\d+(?=[, ].*\n(?:.*\n)*# 五)/g,
      "$1: null",
    );
    const row = suqian.replace(/direct: .*\n/, "direct: {}\n");
    expect(
      checkText(table)
        .findings.filter(({ pointer }) => pointer.startsWith("/disputes"))
        .map(brief),
    ).toEqual(["warning cell-blank /disputes"]);
    expect(checkText(row).findings.map(brief)).toEqual(["warning cell-blank /disputes/litigation/direct"]);
  });

  test("a total left out beside a blank part is not a blank of its own", () => {
    const text = suqian.replace("legal: 2, other: 0, total: 1431", "legal: null, other: 0");
    expect(checkText(text).findings.map(brief)).toEqual([
      "warning cell-blank /requests/outcomes/granted/legal",
      "warning blank-remainder /requests/outcomes/granted/legal",
    ]);
  });
});

describe("the form and its year", () => {
  test("a report for 2023 does not use the form of 2019", () => {
    const { findings } = checkText(xiangtan.replace("year: 2020", "year: 2023"));
    expect(findings.map(brief)).toContain("error format-of-year /year");
  });

  test.each(["", "# 空\n", "随便写的\n", "[1, 2]", "organ: 宿迁市\n", 'format: "2030"\n'])(
    "%j names no known form: one finding",
    (text) => {
      expect(checkText(text).findings.map(({ rule }) => rule)).toEqual(["format-unknown"]);
    },
  );

  test("a part with nothing in it is an error", () => {
    const { findings } = checkText(suqian.replace(/otherMatters: \|\n.*\n/, 'otherMatters: ""\n'));
    expect(findings.map(brief)).toEqual(["error part-empty /otherMatters"]);
  });
});

describe("inside part 2", () => {
  test("more documents in force follow from the year's than are stated", () => {
    const { findings } = checkText(suqian.replace("inForce: 12", "inForce: 0"));
    expect(findings.map(brief)).toEqual(["warning documents-in-force /disclosure/regulations/inForce"]);
  });

  test("more items go than there were", () => {
    const { findings } = checkText(
      xiangtan.replace(
        "penalties:          { itemsLastYear: 1, itemsChange: 0",
        "penalties:          { itemsLastYear: 1, itemsChange: -3",
      ),
    );
    expect(findings.map(({ rule }) => rule)).toContain("items-negative");
  });

  test("an amount without a unit is doubtful, and the units are offered", () => {
    const { findings } = checkText(xiangtan.replace("amount: { value: 71, unit: 万元 }", "amount: 71"));
    const found = findings.find(({ rule }) => rule === "amount-unit");
    expect(found?.fixes.map(({ title }) => title)).toEqual([
      "改写为 71 万元",
      "改写为 71 元",
      "改写为 71 亿元",
    ]);
    expect(found?.fixes[0]?.edits[0]?.newText).toBe("{ value: 71, unit: 万元 }");
  });

  test("规章 of an organ that cannot make them are doubtful, once its kind is known", () => {
    const source = readSource(suqian, "a.yaml");
    const rules = (organKind?: "county" | "prefecture") =>
      checkReport(source, statutoryForms, organKind ? { organKind } : {}).findings.map(brief);
    expect(rules()).toEqual([]);
    expect(rules("prefecture")).toEqual([]);
    expect(rules("county")).toEqual(["warning rules-authority /disclosure/regulations/issued"]);
  });
});

describe("notes and judged findings", () => {
  test("a note or a judgement whose place does not exist is told", () => {
    const text = `${suqian}notes:\n  /disclosure/normativeDocuments/issued: 其中修订16件\n  /disclosure/nothing: 丢失\n`;
    const { findings } = checkText(text);
    expect(findings.map((finding) => [finding.rule, underlined(text, finding)])).toEqual([
      ["pointer-unknown", "/disclosure/nothing"],
    ]);
  });

  test("a judged error stays, marked with the reason", () => {
    const text = `${xiangtan}suppressions:\n  - { rule: disputes-total, at: /disputes/litigation/direct/total, reason: 已与法院核对 }\n`;
    const found = checkText(text).findings.find(({ rule }) => rule === "disputes-total");
    expect(found?.suppressed).toBe("已与法院核对");
  });

  test("a judgement that matches nothing any more is told", () => {
    const text = `${suqian}suppressions:\n  - { rule: disputes-total, at: /disputes/review/total, reason: 已核对 }\n`;
    expect(checkText(text).findings.map(brief)).toEqual(["warning suppression-unused /suppressions/0/rule"]);
  });

  test("severities can be set, and a rule switched off", () => {
    const check = (severity: "info" | "off") =>
      checkReport(readSource(xiangtan, "a"), statutoryForms, {
        severities: { "disputes-total": severity },
      }).findings.map(brief);
    expect(check("info")).toContain("info disputes-total /disputes/litigation/direct/total");
    expect(check("off")).toEqual(["warning decisions-equal-item-count /disclosure/licensing/decisions"]);
  });
});

test("what keeps a report from being read cannot be switched off", () => {
  const source = readSource(suqian.replace("inForce: 12", "inForce: 约十二"), "a.yaml");
  const { findings } = checkReport(source, statutoryForms, { severities: { "number-format": "off" } });
  expect(findings.map(brief)).toEqual(["error number-format /disclosure/regulations/inForce"]);
});

describe("bad input", () => {
  test.each([
    ["a tab as indentation", suqian.replace("\n  received", "\n\treceived")],
    ["a brace that is never closed", suqian.replace("total: 1431 }", "total: 1431 ")],
    ["an alias", suqian.replace("person: 1408", "person: &a 1408").replace("person:  462", "person: *a")],
    ["two documents", `${suqian}---\n${suqian}`],
  ])("%s is told as that, and nothing else", (_, text) => {
    const rules = new Set(checkText(text).findings.map(({ rule }) => rule));
    expect([...rules]).toEqual(["syntax"]);
  });

  test("broken JSON is told where it breaks", () => {
    const { findings } = checkText(
      '{ "format": "2021",\n  "year": 2024,\n  "organ" "宿迁市" }',
      "a.gouji.json",
    );
    expect(findings.map(({ rule, range }) => [rule, range?.start.line])).toContainEqual(["syntax", 2]);
  });

  test("a key named __proto__ is unknown like any other", () => {
    expect(checkText(`${suqian}__proto__: { a: 1 }\n`).findings.map(brief)).toEqual([
      "error key-unknown /__proto__",
    ]);
  });

  test("1,000 random edits: never a throw, every range inside the text", () => {
    const random = seeded(20241231);
    const scraps = [
      "：",
      "，",
      "{",
      "}",
      "\n",
      "\t",
      " ",
      "44",
      "-",
      '"',
      "#",
      "&a",
      "*a",
      "|",
      "null",
      "总计",
      "\u0000",
      "[",
      "😀",
    ];
    for (let round = 0; round < 1000; round++) {
      const at = Math.floor(random() * suqian.length);
      const cut = Math.floor(random() * 6);
      const scrap = scraps[Math.floor(random() * scraps.length)] ?? "";
      const text = suqian.slice(0, at) + scrap + suqian.slice(at + cut);
      const lines = text.split("\n");
      for (const { range } of checkText(text).findings) {
        expect(range && range.end.line < lines.length).toBe(true);
        expect(range && range.start.character <= (lines[range.start.line]?.length ?? -1)).toBe(true);
      }
    }
  });
});

/** A small generator with a seed (mulberry32), so that a failure can be run again. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

describe("characters that cannot be printed", () => {
  test("are one finding a field, at the first of them", () => {
    const text = suqian
      .replace("（一）主动公开", "\uF0B7主动\u202E公开")
      .replace("宿迁市人民政府", "宿迁\uFEFF市");
    const { findings } = checkText(text);
    expect(findings.map(brief)).toEqual([
      "error character-unprintable /organ",
      "error character-unprintable /overview",
    ]);
    expect(findings.map((finding) => underlined(text, finding))).toEqual(["\uFEFF", "\uF0B7"]);
    expect(findings[1]?.message).toContain("U+F0B7、U+202E");
  });

  test("written as an escape, are told at their field", () => {
    const text = suqian.replace("organ: 宿迁市人民政府", String.raw`organ: "宿迁\u0001市"`);
    const { findings } = checkText(text);
    expect(findings.map((finding) => underlined(text, finding))).toEqual([String.raw`"宿迁\u0001市"`]);
  });
});
