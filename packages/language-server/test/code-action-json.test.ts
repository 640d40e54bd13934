import { checkReport, readSource, statutoryForms } from "@gouji/core";
import type { CodeAction } from "vscode-languageserver";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { TestClient } from "./client.js";
import { editsOf } from "./code-actions.js";
import { ask, jsonUri } from "./questions.js";
import { edited } from "../../language-service/test/texts.js";
import { disputesInJson } from "../../language-service/test/reports.js";

let client: TestClient;
beforeAll(async () => {
  client = await TestClient.start();
});
afterAll(() => client.stop());

/** The text after the action whose title contains these words. */
async function after(textWithMarker: string, title: string, kind = "quickfix"): Promise<string> {
  const params = { context: { diagnostics: [], only: [kind] } };
  const actions = await ask<CodeAction[]>(client, "textDocument/codeAction", textWithMarker, {
    at: jsonUri,
    params,
  });
  const action = actions.find((one) => one.title.includes(title));
  if (!action) throw new Error(`no action ${title} among ${actions.map((one) => one.title).join()}`);
  return edited(textWithMarker.replace("<|>", ""), editsOf(action));
}

const rulesIn = (text: string) =>
  checkReport(readSource(text, jsonUri), statutoryForms).findings.map(({ rule }) => rule);

const blankRow = '{ "upheld": null, "corrected": null, "other": null, "pending": null, "total": null }';
const blankPart = (unit: string) =>
  `{
  "review": ${blankRow},
  "litigation": {
    "direct": ${blankRow},
    "afterReview": ${blankRow}
  }
}`.replaceAll("  ", unit);

describe("adds all that is missing", () => {
  test.each([
    ["two spaces", "  "],
    ["four spaces", "    "],
    ["tabs", "\t"],
  ])("in printed order, each on its line, indented by %s", async (_, unit) => {
    const text = `<|>{\n  "format": "2021",\n  "organ": "青石县",\n  "problems": "无"\n}\n`.replaceAll(
      "  ",
      unit,
    );
    const added = await after(text, "补上缺少的项目（6 项）");
    expect(added.slice(0, added.indexOf('"disclosure"'))).toBe(
      `{\n  "format": "2021",\n  "year": null,\n  "organ": "青石县",\n  "overview": "",\n  `.replaceAll(
        "  ",
        unit,
      ),
    );
    expect(added.slice(added.indexOf('"disputes"'))).toBe(
      `"disputes": ${blankPart(unit).replaceAll("\n", `\n${unit}`)},\n${unit}"problems": "无",\n${unit}"otherMatters": ""\n}\n`,
    );
    expect(new Set(rulesIn(added))).toEqual(new Set(["value-kind", "part-empty", "cell-blank"]));
  });

  test("in front of what stands there", async () => {
    const text = '<|>{\r\n  "organ": "青石县",\r\n  "format": "2021"\r\n}\r\n';
    const added = await after(text, "补上缺少的项目");
    expect(JSON.parse(added)).toMatchObject({ year: null, disputes: { review: { total: null } } });
    expect(added.replaceAll("\r\n", "")).not.toContain("\n");
  });

  test("to parts that are empty", async () => {
    const text = '{\n  "format": "2021",\n  "dis<|>putes": {}\n}';
    const added = await after(text, "补上缺少的项目");
    expect(added).toContain(`"disputes": ${blankPart("  ").replaceAll("\n", "\n  ")},\n`);
    const nested = await after(
      '{ "format": "2021", "disputes": { "review": {}, "liti<|>gation": {} } }',
      "补上缺少的项目",
    );
    expect(nested).toContain(
      `"disputes": { "review": {}, "litigation": { "direct": ${blankRow}, "afterReview": ${blankRow} } }, "problems"`,
    );
    expect(nested).not.toContain("\n");
  });

  test("which are then filled in like any other", async () => {
    const text = '{\n  "format": "2021",\n  "dis<|>putes": {}\n}';
    const added = await after(text, "补上缺少的项目");
    const filled = await after(added.replace('"disputes"', '"dis<|>putes"'), "（15 格）");
    expect(filled).toContain(
      '"review": { "upheld": 0, "corrected": 0, "other": 0, "pending": 0, "total": 0 },\n',
    );
  });
});

describe("suppresses a finding", () => {
  const wrong = disputesInJson(
    '{ "upheld": 37, "corrected": 3, "other": 0, "pending": 0, "total": 4<|>4 }',
  ).trimEnd();
  const rule = "disputes-total";
  const at = "/disputes/litigation/direct/total";
  const item = `{\n      "rule": "${rule}",\n      "at": "${at}",\n      "reason": ""\n    }`;
  const inline = `{ "rule": "${rule}", "at": "${at}", "reason": "" }`;

  test("which stands until a reason is written", async () => {
    const suppressed = await after(wrong, "核实无误");
    expect(suppressed).toBe(
      `${wrong.replace("<|>", "").replace(/\n\}$/, "")},\n  "suppressions": [\n    ${item}\n  ]\n}`,
    );
    const yaml = 'format: "2021"\nsuppressions:\n  - rule: a\n    at: /disputes\n    reason: \n';
    const asked = checkReport(readSource(yaml, "a.yaml"), statutoryForms).findings.find(
      ({ pointer }) => pointer === "/suppressions/0/reason",
    );
    const { findings } = checkReport(readSource(suppressed, jsonUri), statutoryForms);
    expect(findings.find(({ pointer }) => pointer === "/suppressions/0/reason")).toMatchObject({
      rule: asked?.rule,
    });
    expect(rulesIn(suppressed)).toContain(rule);
    const reasoned = readSource(suppressed.replace('"reason": ""', '"reason": "原文如此"'), jsonUri);
    expect(
      checkReport(reasoned, statutoryForms).findings.find((finding) => finding.rule === rule)?.suppressed,
    ).toBe("原文如此");
  });

  test.each([
    ["in a list that is empty", "[]", `[\n    ${item}\n  ]`],
    [
      "behind those that are suppressed already, each on its line",
      '[\n    { "rule": "cell-blank", "at": "/disputes", "reason": "一" }\n  ]',
      `[\n    { "rule": "cell-blank", "at": "/disputes", "reason": "一" },\n    ${inline}\n  ]`,
    ],
    [
      "behind those that are spread over lines",
      '[\n    {\n      "rule": "cell-blank"\n    }\n  ]',
      `[\n    {\n      "rule": "cell-blank"\n    },\n    ${item}\n  ]`,
    ],
    [
      "behind those on one line",
      '[{ "rule": "cell-blank", "at": "/disputes", "reason": "一" }]',
      `[{ "rule": "cell-blank", "at": "/disputes", "reason": "一" }, ${inline}]`,
    ],
  ])("%s", async (_, list, expected) => {
    const text = wrong.replace("{", `{\n  "suppressions": ${list},`);
    const suppressed = await after(text, "核实无误");
    expect(suppressed).toBe(text.replace("<|>", "").replace(list, expected));
  });

  test("in a report all on one line", async () => {
    const suppressed = await after(wrong.replaceAll(/\s*\n\s*/g, " "), "核实无误");
    expect(suppressed).toBe(
      wrong
        .replace("<|>", "")
        .replaceAll(/\s*\n\s*/g, " ")
        .replace(/ \}$/, `, "suppressions": [${inline}] }`),
    );
  });
});

describe("fills blanks", () => {
  const atDirect = (text: string) => text.replace('"direct', '"dir<|>ect');
  const figures = ['"upheld": 0', '"corrected": 0', '"other": 0', '"pending": 0'];

  test.each([
    ["on a line", '{ "corrected": null }', `{ ${figures.join(", ")} }`],
    [
      "on lines",
      '{\n        "corrected": null\n      }',
      `{\n        ${figures.join(",\n        ")}\n      }`,
    ],
  ])("with commas between what stands %s", async (_, row, filled) => {
    expect(await after(atDirect(disputesInJson(row)), "直接起诉（4 格）")).toBe(disputesInJson(filled));
  });

  test("in a row that is empty", async () => {
    expect(await after(atDirect(disputesInJson("{}")), "直接起诉（4 格）")).toBe(
      disputesInJson(`{ ${figures.join(", ")} }`),
    );
  });
});

test("fixes figures in quotes, a wrong total and the format, and leaves a report that can be read", async () => {
  const text = disputesInJson('{ "upheld": "37", "corrected": <|>3, "other": 0, "pending": 0, "total": 44 }');
  const fixed = await after(text.replace('"2021"', "2021"), "改正全部", "source.fixAll");
  expect(fixed).toBe(
    disputesInJson('{ "upheld": 37, "corrected": 3, "other": 0, "pending": 0, "total": 44 }'),
  );
  expect(await after(fixed.replace("44", "4<|>4"), "“总计”改为 40")).toBe(fixed.replace("44", "40"));
});
