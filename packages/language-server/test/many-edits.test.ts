import { execFileSync } from "node:child_process";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Range } from "vscode-languageserver";
import { expect, test } from "vitest";
import { fullCapabilities, TestClient } from "./client.js";
import { jsonUri, reportUri } from "./questions.js";
import { wholeText } from "../../language-service/test/texts.js";
import { random } from "../../language-service/test/random.js";
import { example, exampleInJson } from "../../language-service/test/reports.js";

/** `npm run fuzz` makes it a hundred thousand, and then watches the server's memory, too. */
const edits = Number(process.env["GOUJI_EDITS"] ?? 10_000);
const enoughToSeeLeaks = 50_000;
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
    "[",
    "]",
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

/** A report that somebody types at, and the whole texts that now and then replace it. */
interface Desk {
  document: TextDocument;
  readonly wholes: readonly string[];
}

function desk(uri: string, wholes: readonly string[]): Desk {
  return { document: TextDocument.create(uri, "", 1, wholes[0] ?? ""), wholes };
}

/** The next edit of someone who types, deletes, and now and then takes all back. */
function nextEdit({ document, wholes }: Desk, next: () => number): Edit {
  const pick = (limit: number) => Math.floor(next() * limit);
  const length = document.getText().length;
  const isReset = next() < 0.01;
  const start = isReset ? 0 : pick(length + 1);
  const end = isReset ? length : Math.min(length, start + (next() < 0.6 ? 0 : pick(12)));
  const text = next() < 0.3 ? "" : pieces[pick(pieces.length)];
  return {
    range: { start: document.positionAt(start), end: document.positionAt(end) },
    text: (isReset ? wholes[pick(wholes.length)] : text) ?? "",
  };
}

/** What a server says of a report, as far as it follows from its text. */
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

function memoryOf({ process }: TestClient): number {
  return Number(execFileSync("ps", ["-o", "rss=", "-p", String(process.pid)], { encoding: "utf8" }));
}

/** Many edits make garbage that comes and goes; what a server never gives back shows in the middle of many looks. */
function expectFlat(memory: readonly number[]): void {
  const middle = (part: readonly number[]) => part.toSorted((a, b) => a - b)[part.length >> 1] ?? NaN;
  const tenth = Math.floor(memory.length / 10);
  const [warm, end] = [middle(memory.slice(tenth, 2 * tenth)), middle(memory.slice(-tenth))];
  console.log(`memory: ${Math.round(warm / 1024)} MB warm, ${Math.round(end / 1024)} MB at the end`);
  expect(end).toBeLessThan(1.15 * warm);
}

test(
  `answers after ${edits} edits are those of a server that has just opened the text`,
  { timeout: edits * 60 },
  async () => {
    const next = random(2024);
    const inJson = names.map((name) => exampleInJson(name, "  "));
    const desks = [desk(reportUri, names.map(example)), desk(jsonUri, inJson)] as const;
    const memory: number[] = [];
    const client = await TestClient.start({ capabilities: pulls });
    let fresh = await TestClient.start({ capabilities: pulls });
    for (const { document } of desks) await client.open(document.uri, document.getText());
    for (let version = 2; version <= edits + 1; version++) {
      const at = desks[next() < 0.75 ? 0 : 1];
      const { uri } = at.document;
      const edit = nextEdit(at, next);
      at.document = TextDocument.update(at.document, [edit], version);
      await client.notify("textDocument/didChange", {
        textDocument: { uri, version },
        contentChanges: [edit],
      });
      if (version % betweenLooks !== 0) continue;
      if (version % betweenFreshServers === 0) {
        await fresh.stop();
        fresh = await TestClient.start({ capabilities: pulls });
      }
      await fresh.open(uri, at.document.getText());
      const [incremental, anew] = await Promise.all([
        everything(client, uri, edit.range),
        everything(fresh, uri, edit.range),
      ]);
      expect(incremental, `version ${version}`).toEqual(anew);
      await fresh.notify("textDocument/didClose", { textDocument: { uri } });
      if (edits >= enoughToSeeLeaks) memory.push(memoryOf(client));
    }
    expect([client.logged, fresh.logged]).toEqual([[], []]);
    expect([await client.stop(), await fresh.stop()]).toEqual([0, 0]);
    if (edits >= enoughToSeeLeaks) expectFlat(memory);
  },
);
