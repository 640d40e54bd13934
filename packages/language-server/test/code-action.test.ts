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
const replacing = (start: number, end: number, newText: string) => ({
  documentChanges: [{ textDocument: { uri, version: 1 }, edits: [{ range: on(4, start, end), newText }] }],
});
const setTo40 = replacing(69, 71, "40");

const end = { line: 6, character: 0 };
const suppression = `
suppressions:
  - rule: disputes-total
    at: /disputes/litigation/direct/total
    reason: ${""}
`;
const suppress = {
  title: "核实无误，不再提示 disputes-total：在文末写明理由",
  kind: "quickfix",
  edit: {
    documentChanges: [
      { textDocument: { uri, version: 1 }, edits: [{ range: { start: end, end }, newText: suppression }] },
    ],
  },
};

/** The total first, then each of its parts: which of them is wrong cannot be known. */
const candidates = [
  { title: "“总计”改为 40", kind: "quickfix", edit: setTo40 },
  ...[
    { title: "“结果维持”改为 41", start: 22, end: 24, newText: "41" },
    { title: "“结果纠正”改为 7", start: 37, end: 38, newText: "7" },
    { title: "“其他结果”改为 4", start: 47, end: 48, newText: "4" },
    { title: "“尚未审结”改为 4", start: 59, end: 60, newText: "4" },
  ].map(({ title, start, end, newText }) => ({
    title,
    kind: "quickfix",
    edit: replacing(start, end, newText),
  })),
];

test("offers each figure that may be wrong, prefers none, and names the diagnostic it mends", async () => {
  const about = { range: figure, source: "gouji", code: "disputes-total", message: "应为 40" };
  const other = { range: figure, source: "spelling", message: "?" };
  const actions = await actionsIn(wrong, { context: { diagnostics: [about, other], only: ["quickfix"] } });
  expect(actions).toEqual([
    ...candidates.map((candidate) => ({ ...candidate, diagnostics: [about] })),
    { ...suppress, diagnostics: [about] },
  ]);
});

test("does not need the client's diagnostics, and fixes nothing of doubt along with the rest", async () => {
  expect(await actionsIn(wrong)).toEqual([...candidates, suppress]);
});

test("prefers the fix where a row and a column meet", async () => {
  const text = example("suqian-2024").replace("person:  462", "person:  46<|>3");
  const [action] = await actionsIn(text, { context: { only: ["quickfix"] } });
  expect(action).toMatchObject({ title: "改为 462", isPreferred: true });
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
