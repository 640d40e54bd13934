import { TextDocument } from "vscode-languageserver-textdocument";
import type { Range } from "vscode-languageserver";
import { expect, test } from "vitest";
import { fullCapabilities, TestClient } from "./client.js";
import { jsonUri, reportUri, wholeText } from "./questions.js";
import { random } from "./random.js";
import { example, exampleInJson } from "./reports.js";

const betweenLooks = 40;
const betweenFreshServers = 2_000;

const pulls = { ...fullCapabilities, textDocument: { ...fullCapabilities.textDocument, diagnostic: {} } };
const pieces = [
  ...[
    "0",
    "7",
    "12",
    "1,234",
    "３",
    "-1",
    " ",
    "  ",
    "\n",
    "\r\n",
    "{",
    "}",
    ",",
    ":",
    "：",
    "，",
    "#",
    '"',
    "|",
  ],
  ...["person: 3", "total: ", "review: {}", "null", "- ", "😀", "全年", "&a", "*a", "\t", "notes: {}\n"],
];

interface Edit {
  readonly range: Range;
  readonly text: string;
}

/** The next edit of someone who types, deletes, and now and then takes all back. */
function nextEdit(document: TextDocument, next: () => number, whole: string): Edit {
  const pick = (limit: number) => Math.floor(next() * limit);
  const length = document.getText().length;
  const isReset = next() < 0.01;
  const start = isReset ? 0 : pick(length + 1);
  const end = isReset ? length : Math.min(length, start + (next() < 0.6 ? 0 : pick(12)));
  return {
    range: { start: document.positionAt(start), end: document.positionAt(end) },
    text: isReset ? whole : next() < 0.3 ? "" : (pieces[pick(pieces.length)] ?? ""),
  };
}

/** What a server says of the report, as far as it follows from its text. */
async function everything(client: TestClient, uri: string, range: Range): Promise<unknown[]> {
  const about = { textDocument: { uri }, range, position: range.start, positions: [range.start] };
  const options = { tabSize: 2, insertSpaces: true };
  const context = { diagnostics: [] };
  const methods = [
    ...["hover", "completion", "documentSymbol", "foldingRange", "selectionRange", "definition"],
    ...["references", "formatting", "codeLens", "codeAction"],
  ];
  const { items } = await client.request<{ items: unknown[] }>("textDocument/diagnostic", about);
  const answers = methods.map((method) =>
    client.request<unknown>(`textDocument/${method}`, { ...about, options, context }),
  );
  const hints = client.request<unknown>("textDocument/inlayHint", { ...about, range: wholeText });
  // An edit names the version of the text, in which the two differ.
  return JSON.parse(
    JSON.stringify([items, await Promise.all([...answers, hints])]).replaceAll(
      /"version":\d+/g,
      `"version":0`,
    ),
  );
}

const names = ["suqian-2024", "xiangtan-2020", "suqian-2023"];

test.each([
  { syntax: "YAML", uri: reportUri, edits: 10_000, wholes: names.map(example) },
  { syntax: "JSON", uri: jsonUri, edits: 2_000, wholes: names.map((name) => exampleInJson(name, "  ")) },
])(
  "answers after $edits edits of a $syntax report are those of a server that has just opened the text",
  { timeout: 600_000 },
  async ({ uri, edits, wholes }) => {
    const next = random(2024);
    const client = await TestClient.start({ capabilities: pulls });
    let fresh = await TestClient.start({ capabilities: pulls });
    let document = TextDocument.create(uri, "", 1, wholes[0] ?? "");
    await client.open(uri, document.getText());
    for (let version = 2; version <= edits + 1; version++) {
      const edit = nextEdit(document, next, wholes[version % wholes.length] ?? "");
      document = TextDocument.update(document, [edit], version);
      await client.notify("textDocument/didChange", {
        textDocument: { uri, version },
        contentChanges: [edit],
      });
      if (version % betweenLooks !== 0) continue;
      if (version % betweenFreshServers === 0) {
        await fresh.stop();
        fresh = await TestClient.start({ capabilities: pulls });
      }
      await fresh.open(uri, document.getText());
      const [incremental, anew] = await Promise.all([
        everything(client, uri, edit.range),
        everything(fresh, uri, edit.range),
      ]);
      expect(incremental, `version ${version}`).toEqual(anew);
      await fresh.notify("textDocument/didClose", { textDocument: { uri } });
    }
    expect([client.logged, fresh.logged]).toEqual([[], []]);
    expect([await client.stop(), await fresh.stop()]).toEqual([0, 0]);
  },
);
