import { describe, expect, test } from "vitest";
import { cellAt, smallDocument, type SmallForm } from "../../test/small-form.js";

const fields = {
  quarter: { title: "季度", enum: ["Q1", "Q2"], "x-cell": { words: ["第一季度", "第二季度"] } },
  scope: { title: "范围", enum: ["own", "area"], default: "own", "x-cell": { words: ["本机关", "本地区"] } },
  staff: { title: "人员", type: "integer", "x-cell": { unit: "人" } },
  fit: { title: "是否达标", type: "boolean" },
  filler: { title: "填表人", type: "string" },
  published: { title: "公布日期", type: "string" },
};

const form: SmallForm = {
  fields,
  parts: {
    overview: { title: "概况", type: "string" },
    more: { title: "其他", type: "string" },
    table: {
      title: "数据",
      "x-table": { kind: "row" },
      type: "object",
      additionalProperties: false,
      properties: { one: { title: "甲", type: ["integer", "null"] } },
    },
  },
  required: ["quarter"],
  optional: ["more", "table"],
  form: {
    title: "{organ}{year}年{quarter}报表",
    numbering: "一、",
    head: { fields: ["quarter", "scope", "staff", "fit"], columns: 2 },
    foot: { fields: ["filler", "published"] },
  },
};
const written = "quarter: Q2\nstaff: 4\nfit: true\nfiller: 周小满\npublished: 2026-01-16\noverview: 平稳。";

describe("the title", () => {
  test("says what its fields say, by their words", () => {
    expect(smallDocument(form, written).title).toBe("甲局2025年第二季度报表");
  });

  test("shows what is not there yet as a gap", () => {
    expect(smallDocument(form, "overview: 平稳。", { draft: true }).title).toBe("甲局2025年〔未填〕报表");
    const english = { ...form, form: { ...form.form, language: "en" } };
    expect(smallDocument(english, "overview: 平稳。", { draft: true }).title).toContain("[blank]");
  });
});

describe("fields around the parts", () => {
  const texts = (report: string) => {
    const { head, foot } = smallDocument(form, report);
    return [head, foot].map((grid) => grid?.fields.map(({ label, text }) => [label, text]));
  };

  test("stand below the title and below the last part, by their words and with their units", () => {
    expect(texts(written)).toEqual([
      [
        ["季度", "第二季度"],
        ["范围", "本机关"],
        ["人员", "4人"],
        ["是否达标", "是"],
      ],
      [
        ["填表人", "周小满"],
        ["公布日期", "2026-01-16"],
      ],
    ]);
  });

  test("keep their place where they are blank, for what is signed by hand", () => {
    expect(texts("scope: area\noverview: 平稳。")[1]).toEqual([
      ["填表人", ""],
      ["公布日期", ""],
    ]);
  });

  test("are no gap of a draft unless the form requires them", () => {
    const { head, foot } = smallDocument(form, "overview: 平稳。", { draft: true });
    expect(head?.fields.map(({ mark }) => mark?.text)).toEqual(["未填", undefined, undefined, undefined]);
    expect(foot?.fields.map(({ mark }) => mark)).toEqual([undefined, undefined]);
  });

  test("have their notes behind them", () => {
    const { head } = smallDocument(form, `${written}\nnotes: { /staff: 含外包2人 }`);
    expect(head?.fields[2]?.text).toBe("4人（含外包2人）");
  });
});

describe("a part that may be left out", () => {
  test("is not printed where a report leaves it out, and the others keep their numbers", () => {
    const { parts } = smallDocument(form, `${written}\ntable: { one: 1 }`);
    expect(parts.map(({ title }) => title)).toEqual(["一、概况", "三、数据"]);
  });

  test("is printed where it is written, if only to be filled", () => {
    const draft = smallDocument(form, `${written}\nmore: ""\ntable: {}`, { draft: true });
    expect(draft.parts).toHaveLength(3);
    expect(draft.parts[1]?.blocks).toEqual([{ kind: "paragraph", text: "〔未填〕" }]);
    expect(cellAt(draft, "/table/one")?.mark?.text).toBe("未填");
  });
});

test("a note about what is not printed stands below the first part", () => {
  const { parts } = smallDocument(form, `${written}\nnotes: { /year: 按会计年度 }`);
  expect(parts[0]?.blocks.at(-1)).toEqual({ kind: "note", text: "注：年度：按会计年度" });
});

test("a document is in the language of its form", () => {
  const english = { ...form, form: { ...form.form, language: "en" } };
  const draft = smallDocument(english, written, { draft: true });
  expect(smallDocument(form, written).language).toBe("zh-CN");
  expect(draft.language).toBe("en");
  expect(draft.draft).toMatchObject({ title: "Findings", watermark: "DRAFT" });
  expect(draft.head?.fields.map(({ text }) => text)).toEqual(["第二季度", "本机关", "4 人", "Yes"]);
});
