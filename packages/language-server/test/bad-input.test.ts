import type { Diagnostic, DocumentDiagnosticReport, Position } from "vscode-languageserver";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fullCapabilities, TestClient } from "./client.js";
import { reportUri as uri } from "./questions.js";
import { disputes, example } from "../../language-service/test/reports.js";

const pulls = { ...fullCapabilities, textDocument: { ...fullCapabilities.textDocument, diagnostic: {} } };
const row = "{ upheld: 1, corrected: 0, other: 0, pending: 0, total: 2 }";
const wrongTotal = "各项之和为 1（1 + 0 + 0 + 0），填写 2，多 1";

let client: TestClient;
beforeEach(async () => {
  client = await TestClient.start({ capabilities: pulls });
});
afterEach(async () => {
  expect(client.logged).toEqual([]);
  expect(await client.stop()).toBe(0);
});

async function diagnosticsOf(at = uri): Promise<Diagnostic[]> {
  const params = { textDocument: { uri: at } };
  const report = await client.request<DocumentDiagnosticReport>("textDocument/diagnostic", params);
  return report.kind === "full" ? report.items : [];
}

/** What is said of the disputes; their reports lack all the other parts. */
async function toldOfDisputes(): Promise<string[]> {
  const pointerOf = ({ data }: Diagnostic) => String((data as { pointer: string }).pointer);
  const told = (await diagnosticsOf()).filter((diagnostic) => pointerOf(diagnostic).startsWith("/disputes/"));
  return told.map(({ message }) => message.replace(/。$/, ""));
}

function change(version: number, start: Position, end: Position, text: string): Promise<void> {
  return client.notify("textDocument/didChange", {
    textDocument: { uri, version },
    contentChanges: [{ range: { start, end }, text }],
  });
}

/** The answers to all that an editor asks while one types. */
function askAll(position: Position): Promise<unknown[]> {
  const about = { textDocument: { uri }, position, range: { start: position, end: position } };
  const methods = ["completion", "hover", "documentSymbol", "codeLens", "foldingRange", "codeAction"];
  return Promise.all(
    methods.map((method) =>
      client.request(`textDocument/${method}`, { ...about, context: { diagnostics: [] } }),
    ),
  );
}

test("answers after each letter of a line that is typed, and says at its end what is wrong with it", async () => {
  const [before = "", after = ""] = disputes("<row>").split("<row>");
  await client.open(uri, before + after);
  const line = before.split("\n").length - 1;
  for (let typed = 0; typed < row.length; typed++) {
    const at = { line, character: "    direct: ".length + typed };
    await change(2 + typed, at, at, row.charAt(typed));
    await askAll(at);
  }
  expect(await toldOfDisputes()).toContainEqual(expect.stringContaining(wrongTotal));
});

test("of a file that cannot be read says that alone, offers nothing for its figures, keeps the outline, and goes on when it can be", async () => {
  const text = disputes(row);
  await client.open(uri, text.replace("direct: {", "direct: { {"));
  const rules = new Set((await diagnosticsOf()).map(({ code }) => code));
  expect(rules).toEqual(new Set(["syntax"]));
  const start = { line: 0, character: 0 };
  const [, , outline, lenses, , actions] = await askAll(start);
  expect([lenses, actions]).toEqual([[], []]);
  expect(outline).toMatchObject([
    { name: "格式", detail: "2021" },
    { name: "四、政府信息公开行政复议、行政诉讼情况" },
  ]);
  await change(2, start, { line: 99, character: 0 }, text);
  expect(await toldOfDisputes()).toContainEqual(expect.stringContaining(wrongTotal));
});

test.each([
  ["20 MB in one text", `format: "2021"\noverview: |\n  ${"公开".repeat(10_000_000)}\n`],
  ["50,000 lines", `format: "2021"\n${"disputes: { review: { upheld: 1 } }\n".repeat(50_000)}`],
  ["20 MB without a break", "{".repeat(20_000_000)],
])("says of %s that it is too large, and answers about other reports", async (_, huge) => {
  const hugeUri = "file:///reports/huge.gouji.yaml";
  await client.open(hugeUri, huge);
  await client.open(uri, disputes(row));
  expect(await toldOfDisputes()).toContainEqual(expect.stringContaining(wrongTotal));
  const start = { line: 0, character: 0 };
  await client.notify("textDocument/didChange", {
    textDocument: { uri: hugeUri, version: 2 },
    contentChanges: [{ range: { start, end: start }, text: "#" }],
  });
  const told = await diagnosticsOf(hugeUri);
  expect(told).toMatchObject([{ code: "syntax", range: { start } }]);
  expect(told[0]?.message).toContain("文件太大");
  await askAll(start);
});

test("shows no more than the first ten places that cannot be read", async () => {
  await client.open(uri, 'a: "b\n'.repeat(500));
  expect(await diagnosticsOf()).toHaveLength(10);
});

test("takes a text as it was last sent, whatever number the client gives it", async () => {
  await client.open(uri, disputes(row), 7);
  expect(await toldOfDisputes()).toContainEqual(expect.stringContaining(wrongTotal));
  const [start, end] = [
    { line: 0, character: 0 },
    { line: 99, character: 0 },
  ];
  for (const version of [7, 3, 3]) {
    await change(version, start, end, disputes(row.replace("total: 2", `total: 1`)));
    expect(await toldOfDisputes()).toEqual([]);
    await change(version, start, end, disputes(row));
    expect(await toldOfDisputes()).toContainEqual(expect.stringContaining(wrongTotal));
  }
});

test("takes an edit beyond the end as one at the end", async () => {
  const text = disputes(row);
  await client.open(uri, text.slice(0, -10));
  await change(2, { line: 900, character: 900 }, { line: 1_000, character: 0 }, text.slice(-10));
  expect(await toldOfDisputes()).toContainEqual(expect.stringContaining(wrongTotal));
});

test("is not confused by changes to what is not open, and by closing and opening twice", async () => {
  const start = { line: 0, character: 0 };
  await change(1, start, start, "year: 2024\n");
  expect(await diagnosticsOf()).toEqual([]);
  await client.open(uri, example("suqian-2024"));
  await client.open(uri, disputes(row));
  expect(await toldOfDisputes()).toContainEqual(expect.stringContaining(wrongTotal));
  for (let times = 0; times < 2; times++)
    await client.notify("textDocument/didClose", { textDocument: { uri } });
  expect(await diagnosticsOf()).toEqual([]);
  await client.open(uri, disputes(row));
  expect(await toldOfDisputes()).toContainEqual(expect.stringContaining(wrongTotal));
});
