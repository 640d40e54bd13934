import { statutoryForms } from "@gouji/core";
import type { DocumentSymbol, Position, Range } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { expect, test } from "vitest";
import { provideCompletion } from "../src/features/provide-completion.js";
import { provideCodeActions } from "../src/features/provide-code-actions.js";
import { provideDiagnostics } from "../src/features/provide-diagnostics.js";
import { provideDocumentSymbols } from "../src/features/provide-document-symbols.js";
import { provideHover } from "../src/features/provide-hover.js";
import { ReportDocument } from "../src/reports/report-document.js";
import { example, exampleInJson } from "./reports.js";

const pieces = [
  ...[
    "{",
    "}",
    ":",
    "：",
    "，",
    "\n",
    "  ",
    '"',
    "'",
    "[",
    "&a",
    "*a",
    "- ",
    "null",
    "1,234",
    "\t",
    "|",
    "#",
    "😀",
  ],
  ...["__proto__: 1\n", "notes: { /a: b }\n", "suppressions: [{ at: /disputes, rule: x }]\n"],
];

/** The same numbers on every run. */
function randomNumbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => (state = (state * 1103515245 + 12345) % 2 ** 31) % limit;
}

/** A report as it may look while it is typed: with odd pieces in it, and now and then cut off. */
function brokenText(text: string, random: (limit: number) => number): string {
  let broken = text;
  for (let times = 1 + random(4); times > 0; times--) {
    const at = random(broken.length);
    broken = broken.slice(0, at) + (pieces[random(pieces.length)] ?? "") + broken.slice(at + random(3));
  }
  if (random(10) === 0) broken = broken.slice(0, random(broken.length));
  return random(4) === 0 ? broken.replaceAll("\n", "\r\n") : broken;
}

test.each([
  ["suqian-2024", "YAML", "file:///a.gouji.yaml", example("suqian-2024")],
  ["xiangtan-2020", "YAML", "file:///a.gouji.yaml", example("xiangtan-2020")],
  ["suqian-2024", "JSON", "file:///a.gouji.json", exampleInJson("suqian-2024", "  ")],
  ["xiangtan-2020", "JSON", "file:///a.gouji.json", exampleInJson("xiangtan-2020", "\t")],
])(
  "answers about %s in %s at any moment of typing, within the text",
  { timeout: 300_000 },
  (name, _, uri, whole) => {
    const random = randomNumbers(name.length);
    const randomPlace = randomNumbers(whole.length);
    for (let times = 0; times < 100; times++) {
      const text = TextDocument.create(uri, "", 1, brokenText(whole, random));
      const report = new ReportDocument(text, { forms: statutoryForms, context: {} });
      const diagnostics = provideDiagnostics(report, { relatedInformation: true });
      diagnostics.forEach(({ range }) => expectInside(range, text));
      provideDocumentSymbols(report).forEach((symbol) => expectNested(symbol, text));
      for (let hovers = 0; hovers < 20; hovers++) {
        const range = provideHover(report, text.positionAt(random(text.getText().length + 1)))?.range;
        if (range) expectInside(range, text);
      }
      if (times % 4 === 0) applyOffers(report, text, text.positionAt(randomPlace(text.getText().length + 1)));
      const everything = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
      const actions = provideCodeActions(report, { range: everything, context: { diagnostics } });
      // Throws where edits overlap.
      for (const { edit } of actions) TextDocument.applyEdits(text, edit?.changes?.[text.uri] ?? []);
    }
  },
);

/** Throws where edits overlap, as below. */
function applyOffers(report: ReportDocument, text: TextDocument, place: Position): void {
  for (const { textEdit, additionalTextEdits = [] } of provideCompletion(report, place)?.items ?? []) {
    if (textEdit && "range" in textEdit) TextDocument.applyEdits(text, [textEdit, ...additionalTextEdits]);
  }
}

function expectInside({ start, end }: Range, text: TextDocument): void {
  expect(text.positionAt(text.offsetAt(start))).toEqual(start);
  expect(end.line).toBeLessThan(text.lineCount);
  expect(text.offsetAt(start)).toBeLessThanOrEqual(text.offsetAt(end));
}

/** Editors refuse an outline whose pieces do not lie within each other. */
function expectNested({ range, selectionRange, children = [] }: DocumentSymbol, text: TextDocument): void {
  expectInside(range, text);
  for (const inner of [selectionRange, ...children.map((child) => child.range)]) {
    expect(text.offsetAt(inner.start)).toBeGreaterThanOrEqual(text.offsetAt(range.start));
    expect(text.offsetAt(inner.end)).toBeLessThanOrEqual(text.offsetAt(range.end));
  }
  children.forEach((child) => expectNested(child, text));
}
