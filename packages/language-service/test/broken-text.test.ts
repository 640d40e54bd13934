import type { DocumentSymbol, Range } from "vscode-languageserver-types";
import { TextDocument } from "vscode-languageserver-textdocument";
import { expect, test } from "vitest";
import { provideDiagnostics } from "../src/features/provide-diagnostics.js";
import { provideDocumentSymbols } from "../src/features/provide-document-symbols.js";
import { provideHover } from "../src/features/provide-hover.js";
import { random } from "./random.js";
import { example, exampleInJson } from "./reports.js";
import { expectHarmlessActions, expectHarmlessOffers, opened } from "./unharmed.js";

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

/** Whole numbers below a limit, the same on every run. */
function randomNumbers(seed: number): (limit: number) => number {
  const next = random(seed);
  return (limit) => Math.floor(next() * limit);
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
  "answers about %s in %s at any moment of typing, within the text, with edits that do no harm",
  { timeout: 300_000 },
  (name, _, uri, whole) => {
    const random = randomNumbers(name.length);
    const randomPlace = randomNumbers(whole.length);
    for (let times = 0; times < 100; times++) {
      const text = TextDocument.create(uri, "", 1, brokenText(whole, random));
      const report = opened(text);
      const diagnostics = provideDiagnostics(report, { relatedInformation: true });
      diagnostics.forEach(({ range }) => expectInside(range, text));
      provideDocumentSymbols(report).forEach((symbol) => expectNested(symbol, text));
      for (let hovers = 0; hovers < 20; hovers++) {
        const range = provideHover(report, text.positionAt(random(text.getText().length + 1)))?.range;
        if (range) expectInside(range, text);
      }
      if (times % 4 === 0) expectHarmlessOffers(text, report, randomPlace(text.getText().length + 1));
      expectHarmlessActions(text, report);
    }
  },
);

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
