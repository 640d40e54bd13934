import type { CodeAction, CodeActionContext, Range } from "vscode-languageserver";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fullCapabilities, TestClient } from "./client.js";
import { marked } from "../../language-service/test/marked.js";
import { disputes, example } from "../../language-service/test/reports.js";

const uri = "file:///reports/报告.gouji.yaml";
const wrong = disputes("{ upheld: 37, corrected: 3, other: 0, pending: 0, total: 4<|>4 }");

let client: TestClient;
beforeAll(async () => {
  client = await TestClient.start();
});
afterAll(() => client.stop());

interface Question {
  readonly context?: Partial<CodeActionContext>;
  readonly by?: TestClient;
  readonly range?: Range;
}

/** The actions offered at the cursor. */
async function actionsIn(textWithMarker: string, { context = {}, by = client, range }: Question = {}) {
  const { text, position } = marked(textWithMarker);
  await by.open(uri, text);
  const params = {
    textDocument: { uri },
    range: range ?? { start: position, end: position },
    context: { diagnostics: [], ...context },
  };
  const actions = await by.request<CodeAction[]>("textDocument/codeAction", params);
  await by.notify("textDocument/didClose", { textDocument: { uri } });
  return actions;
}

const figure = { start: { line: 4, character: 69 }, end: { line: 4, character: 71 } };
const setTo40 = {
  documentChanges: [{ textDocument: { uri, version: 1 }, edits: [{ range: figure, newText: "40" }] }],
};

const end = { line: 6, character: 0 };
const judgement = `
suppressions:
  - rule: disputes-total
    at: /disputes/litigation/direct/total
    reason: ${""}
`;
const judge = {
  title: "核实无误，不再提示 disputes-total：在文末写明理由",
  kind: "quickfix",
  edit: {
    documentChanges: [
      { textDocument: { uri, version: 1 }, edits: [{ range: { start: end, end }, newText: judgement }] },
    ],
  },
};

test("sets a wrong total, and names the diagnostic it mends", async () => {
  const about = { range: figure, source: "gouji", code: "disputes-total", message: "应为 40" };
  const other = { range: figure, source: "spelling", message: "?" };
  const actions = await actionsIn(wrong, { context: { diagnostics: [about, other], only: ["quickfix"] } });
  expect(actions).toEqual([
    { title: "改为 40", kind: "quickfix", diagnostics: [about], isPreferred: true, edit: setTo40 },
    { ...judge, diagnostics: [about] },
  ]);
});

test("does not need the client's diagnostics, and offers to fix all besides", async () => {
  expect(await actionsIn(wrong)).toEqual([
    { title: "改为 40", kind: "quickfix", isPreferred: true, edit: setTo40 },
    judge,
    { title: "改正全部可以放心改正之处（1 处）", kind: "source.fixAll.gouji", edit: setTo40 },
  ]);
});

test("prefers no fix that a person has to judge", async () => {
  const text = example("suqian-2024").replace("person:  462", "person:  46<|>3");
  const [action] = await actionsIn(text, { context: { only: ["quickfix"] } });
  expect(action?.title).toBe("改为 462");
  expect(action).not.toHaveProperty("isPreferred");
});

test.each(["source.fixAll.gouji", "source.fixAll", "source"])(
  "fixes all on saving, when asked for %s",
  async (kind) => {
    const text = `format: 2021
disputes:
  review: { upheld： 1, corrected: "0", other: 0, pending: 1, total: 2 }
  litigation:
    direct: { upheld: 37, corrected: 3, other: 0, pending: 0, total: 44<|> }
    afterReview: { upheld: 0, corrected: 0, other: 0, pending: 0, total: 0 }
`;
    const [action, ...more] = await actionsIn(text, { context: { only: [kind] } });
    expect(more).toEqual([]);
    const { documentChanges } = Object(action?.edit);
    expect(documentChanges[0].edits).toEqual([
      { range: on(0, 8, 12), newText: '"2021"' },
      { range: on(2, 18, 20), newText: ": " },
      { range: on(2, 34, 37), newText: "0" },
      { range: on(4, 69, 71), newText: "40" },
    ]);
  },
);

test("offers nothing of another kind", async () => {
  expect(await actionsIn(wrong, { context: { only: ["refactor"] } })).toEqual([]);
});

test("offers nothing where nothing is wrong", async () => {
  expect(await actionsIn(example("suqian-2024").replace("format", "<|>format"))).toEqual([]);
});

test("names no version to a client that does not know it", async () => {
  const { textDocument } = fullCapabilities;
  const by = await TestClient.start({ capabilities: { ...(textDocument && { textDocument }) } });
  const [action] = await actionsIn(wrong, { by });
  expect(action?.edit).toEqual({ changes: { [uri]: [{ range: figure, newText: "40" }] } });
  await by.stop();
});

test("offers nothing to a client that takes commands only", async () => {
  const by = await TestClient.start({ capabilities: {} });
  expect(await actionsIn(wrong, { by })).toEqual([]);
  await by.stop();
});

function on(line: number, start: number, end: number): Range {
  return { start: { line, character: start }, end: { line, character: end } };
}
