import { checkReport, readSource, statutoryForms } from "@gouji/core";
import type { CodeAction } from "vscode-languageserver";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { TestClient } from "./client.js";
import { editsOf } from "./code-actions.js";
import { ask, reportUri } from "./questions.js";
import { edited, textAt } from "../../language-service/test/texts.js";
import { disputes, example } from "../../language-service/test/reports.js";

let client: TestClient;
beforeAll(async () => {
  client = await TestClient.start();
});
afterAll(() => client.stop());

async function actionsIn(textWithMarker: string, only = "quickfix"): Promise<CodeAction[]> {
  const params = { context: { diagnostics: [], only: [only] } };
  return ask(client, "textDocument/codeAction", textWithMarker, { params });
}

/** The text after the action whose title contains these words. */
async function after(textWithMarker: string, title: string): Promise<string> {
  const action = (await actionsIn(textWithMarker)).find((one) => one.title.includes(title));
  if (!action) throw new Error(`no action ${title}`);
  return edited(textWithMarker.replace("<|>", ""), editsOf(action));
}

const indent = (text: string) => text.replaceAll(/^(?=.)/gm, "  ");

/** The report can be read, and says all that it said before. */
function expectRead(text: string, before: string): void {
  const { problems, value } = readSource(text, reportUri);
  expect(problems).toEqual([]);
  const said = Object(readSource(before, reportUri).value);
  const list: unknown[] = said.suppressions ?? [];
  expect(value).toEqual({ ...said, suppressions: [...list, expect.anything()] });
}

const rulesIn = (text: string) =>
  checkReport(readSource(text, reportUri), statutoryForms).findings.map(({ rule }) => rule);

describe("fills blanks with 0", () => {
  const blank = disputes("{ upheld: 37, corr<|>ected:, pending: 0, total: 37 }").replace(
    "upheld: 1,",
    "upheld:,",
  );

  test("in a cell, its row, or the table, and prefers none", async () => {
    const actions = (await actionsIn(blank)).filter(({ title }) => title.startsWith("空白填 0"));
    expect(actions.map(({ title, kind, isPreferred }) => [title, kind, isPreferred])).toEqual([
      ["空白填 0：行政诉讼 未经复议直接起诉 · 结果纠正（1 格）", "quickfix", undefined],
      ["空白填 0：行政诉讼 未经复议直接起诉（2 格）", "quickfix", undefined],
      ["空白填 0：四、政府信息公开行政复议、行政诉讼情况（3 格）", "quickfix", undefined],
    ]);
  });

  test("with what is left out in its place", async () => {
    const text = blank.replace("<|>", "");
    const row = "direct: { upheld: 37, corrected: 0, other: 0, pending: 0, total: 37 }";
    expect(await after(blank, "直接起诉（2 格）")).toBe(text.replace(/direct: .*/, row));
    expect(await after(blank, "（3 格）")).toBe(
      text.replace(/direct: .*/, row).replace("upheld:,", "upheld: 0,"),
    );
  });

  test("in a column", async () => {
    const text = example("suqian-2024")
      .replaceAll("research: 0", "research:")
      .replace("research:", "resea<|>rch:");
    const filled = await after(text, "空白填 0：科研机构（25 格）");
    expect(filled.replaceAll(/ +/g, " ")).toBe(example("suqian-2024").replaceAll(/ +/g, " "));
  });

  test("in a row that is empty, but for the total, which is computed", async () => {
    const text = disputes("{}").replace("direct", "dir<|>ect");
    expect(await after(text, "直接起诉（4 格）")).toContain(
      "direct: { upheld: 0, corrected: 0, other: 0, pending: 0 }\n",
    );
  });

  test("and blank totals with what they come to", async () => {
    const text = disputes("{ upheld: , corrected: , other: , pending: , total: }").replace(
      "direct",
      "dir<|>ect",
    );
    expect(await after(text, "直接起诉（5 格）")).toContain(
      "upheld: 0, corrected: 0, other: 0, pending: 0, total: 0",
    );
  });

  test("in JSON reports", async () => {
    const text = '{"format":"2021","disputes":{"review":{"upheld":null,"total":1}}}';
    const answer = await ask<CodeAction[]>(
      client,
      "textDocument/codeAction",
      text.replace("null", "<|>null"),
      {
        at: "file:///reports/a.gouji.json",
        params: { context: { diagnostics: [], only: ["quickfix"] } },
      },
    );
    const action = answer.find(({ title }) => title.includes("（4 格）"));
    const review = JSON.parse(edited(text, editsOf(action))).disputes.review;
    expect(review).toEqual({ upheld: 0, corrected: 0, other: 0, pending: 0, total: 1 });
  });
});

describe("adds all that is missing", () => {
  test("in printed order, to be filled in", async () => {
    const text =
      'format: "2021" # 格式\norgan: 青石县\noverview: 无\ndisputes:\n  litigation: { direct: {} }\nproblems: 无\n';
    const added = await after(`<|>${text}`, "补上缺少的项目（6 项）");
    const row = "{ upheld: , corrected: , other: , pending: , total: }";
    expect(added.slice(0, added.indexOf("disclosure"))).toBe(
      'format: "2021" # 格式\nyear:\norgan: 青石县\noverview: 无\n',
    );
    expect(added.slice(added.indexOf("disputes:"))).toBe(`disputes:
  review: ${row}
  litigation: { direct: {}, afterReview: ${row} }
problems: 无
otherMatters: |
`);
    expect(new Set(rulesIn(added))).toEqual(new Set(["value-kind", "part-empty", "cell-blank"]));
  });

  test("to parts that are empty, in their braces", async () => {
    const text = 'format: "2021"\ndisputes:\n  review: {}\n  lit<|>igation: {}\n';
    const row = "{ upheld: , corrected: , other: , pending: , total: }";
    expect(await after(text, "补上缺少的项目")).toContain(
      `  litigation: { direct: ${row}, afterReview: ${row} }\n`,
    );
  });

  test("in braces, where text is no block", async () => {
    const added = await after('<|>{ format: "2021", disputes: {} }\n', "补上缺少的项目");
    expect(readSource(added, reportUri).problems).toEqual([]);
    expect(added).toMatch(/[^ ], problems: , otherMatters: \}\n$/);
    const tight = await after('<|>{format: "2021", disputes: {}}\n', "补上缺少的项目");
    expect(readSource(tight, reportUri).problems).toEqual([]);
    expect(tight).toMatch(/, problems: , otherMatters: \}\n$/);
  });

  test("is not offered elsewhere", async () => {
    const actions = await actionsIn(disputes("{ upheld: <|>1 }"));
    expect(actions.filter(({ title }) => title.startsWith("补上"))).toEqual([]);
  });
});

describe("suppresses a finding", () => {
  const wrong = disputes("{ upheld: 37, corrected: 3, other: 0, pending: 0, total: 4<|>4 }");
  const item = "  - rule: disputes-total\n    at: /disputes/litigation/direct/total\n    reason: ";

  test("which stands until a reason is written", async () => {
    const suppressed = await after(wrong, "核实无误");
    expect(suppressed).toBe(`${wrong.replace("<|>", "")}\nsuppressions:\n${item}\n`);
    expect(rulesIn(suppressed)).toContain("disputes-total");
    const reasoned = readSource(suppressed.replace("reason: ", "reason: 原文如此"), reportUri);
    const { findings } = checkReport(reasoned, statutoryForms);
    expect(findings.find(({ rule }) => rule === "disputes-total")?.suppressed).toBe("原文如此");
  });

  test("behind those that are suppressed already", async () => {
    const list =
      "suppressions:\n- rule: cell-blank # 见附注\n  at: /disputes/review\n  reason: 一\nnotes: {}\n";
    const suppressed = await after(wrong + list, "核实无误");
    expect(suppressed.slice(suppressed.indexOf("suppressions"))).toBe(
      list.replace("reason: 一\n", `reason: 一\n${item.replaceAll(/^ {2}/gm, "")}\n`),
    );
  });

  const inline = "{ rule: disputes-total, at: /disputes/litigation/direct/total, reason: }";

  test.each([
    ["in a list that is empty", "[]", `[${inline}]`],
    [
      "in a list in brackets",
      '[{ rule: cell-blank, at: /disputes/review, reason: "一" }]',
      `[{ rule: cell-blank, at: /disputes/review, reason: "一" }, ${inline}]`,
    ],
    [
      "in brackets on several lines",
      '[\n  { rule: cell-blank, at: /disputes/review, reason: "一" }\n]',
      `[\n  { rule: cell-blank, at: /disputes/review, reason: "一" },\n  ${inline}\n]`,
    ],
  ])("%s", async (_, list, expected) => {
    const suppressed = await after(`${wrong}suppressions: ${list}\n`, "核实无误");
    expect(suppressed).toBe(`${wrong.replace("<|>", "")}suppressions: ${expected}\n`);
  });

  const added = `suppressions:\n${item}\n`;

  test.each([
    ["at the indent of the other keys", (text: string) => indent(text), `\n${indent(added)}`],
    ["in front of the mark of the end", (text: string) => `${text}...\n`, `\n${added}`],
    ["behind text without a line break", (text: string) => `${text}problems: 无`, `\n\n${added}`],
    ["behind a blank line", (text: string) => `${text}problems: 无\n\n`, added],
    ["behind text that keeps its blank lines", (text: string) => `${text}problems: |+\n  无\n\n`, added],
  ])("%s", async (_, change, expected) => {
    const text = change(wrong);
    const end = text.endsWith("...\n") ? "...\n" : "";
    const suppressed = await after(text, "核实无误");
    expect(suppressed).toBe(text.replace("<|>", "").slice(0, -end.length || undefined) + expected + end);
    expectRead(suppressed, text.replace("<|>", ""));
  });

  test.each([
    ["with a dash in the remark on it", "  - # 甲 - 乙\n    rule: cell-blank\n    reason: 一\n", "  "],
    ["with a dash in its text", "- reason: 甲 - 乙\n", ""],
    ["on the line below its dash", "   -\n     reason: 一 # - 见附注\n", "   "],
  ])("behind an item %s", async (_, list, unit) => {
    const text = `${wrong}suppressions:\n${list}`;
    const suppressed = await after(text, "核实无误");
    expect(suppressed).toBe(`${text.replace("<|>", "")}${item.replaceAll(/^ {2}/gm, unit)}\n`);
    expectRead(suppressed, text.replace("<|>", ""));
  });

  test("behind an item that keeps its blank lines", async () => {
    const list = "suppressions:\n  - reason: |+\n      一\n\n";
    const suppressed = await after(`${wrong}${list}problems: 无\n`, "核实无误");
    expect(suppressed).toBe(`${wrong.replace("<|>", "")}${list}${item}\nproblems: 无\n`);
  });

  test("in a report in braces", async () => {
    const row = "{ upheld: 1, corrected: 0, other: 0, pending: 0, total: <|>2 }";
    const text = `{ format: "2021", disputes: { litigation: { direct: ${row} } } }\n`;
    expect(await after(text, "核实无误")).toBe(
      text.replace("<|>", "").replace(/ \}\n$/, `, suppressions: [${inline}] }\n`),
    );
  });

  test("but not what is misspelt", async () => {
    const actions = await actionsIn(disputes("{ upheld: <|>３ }"));
    expect(actions.map(({ title }) => title)).toEqual(["改写为 3"]);
  });
});

test("fixes all as the command does: in rounds, and no total that only its parts speak against", async () => {
  const text = `format: 2021
disputes:
  review: { upheld: 1，corrected: "0", other: 0, pending: 1, total: 3 }
  litigation:
    direct: { upheld: 37, corrected: 3, other: 0, pending: 0, total: 44 }
`;
  const [action] = await actionsIn(text, "source.fixAll");
  expect(editsOf(action).map(({ range, newText }) => [textAt(text, range), newText])).toEqual([
    ["2021", '"2021"'],
    ["，", ", "],
    ['"0"', "0"],
  ]);
});
