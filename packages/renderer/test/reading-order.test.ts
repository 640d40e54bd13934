import { afterAll, describe, expect, test } from "vitest";
import type { Block, DocumentTable, FieldGrid, ReportDocument } from "../src/document/document.js";
import { renderFragment } from "../src/html/render-fragment.js";
import { renderHtml } from "../src/html/render-html.js";
import { createPdfRenderer } from "../src/pdf/pdf-renderer.js";
import { reports } from "./example-report.js";
import { hasPoppler, pdfText, pdfTextAsRead } from "./poppler.js";

const plain = (text: string) => text.replace(/\s+/g, "");

function textsOf(block: Block): string[] {
  switch (block.kind) {
    case "table":
      return cellsOf(block.table);
    case "paragraph":
      return [(block.runIn?.text ?? "") + block.text];
    case "heading":
    case "note":
      return [block.text];
  }
}

const cellsOf = ({ bands }: DocumentTable) =>
  bands.flatMap(({ head, body }) => [...head, ...body].flat().map(({ text }) => text));

const proseOf = ({ parts }: ReportDocument) =>
  parts.flatMap(({ title, blocks }) => [
    title,
    ...blocks.filter(({ kind }) => kind !== "table").flatMap(textsOf),
  ]);

const gridTexts = (grid: FieldGrid | undefined) =>
  (grid?.fields ?? []).flatMap(({ label, text }) => [label, text]);

const allOf = ({ head, parts, foot }: ReportDocument) => [
  ...gridTexts(head),
  ...parts.flatMap(({ title, blocks }) => [title, ...blocks.flatMap(textsOf)]),
  ...gridTexts(foot),
];

/** The texts that do not follow each other. */
function missingIn(text: string, wanted: readonly string[]): string[] {
  let from = 0;
  return wanted.map(plain).filter((part) => {
    const at = text.indexOf(part, from);
    if (at >= 0) from = at + part.length;
    return at < 0;
  });
}

function textOf(html: string): string {
  const body = html.replace(/<(script|style)[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<[^>]*>/g, "");
  return plain(
    body
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&#39;", "'")
      .replaceAll("&amp;", "&"),
  );
}

describe.each(Object.entries(reports))(
  "every label and figure stands in reading order: %s",
  (_, document) => {
    const renderer = createPdfRenderer();
    afterAll(() => renderer.close());

    test("in the page", () => {
      expect(missingIn(textOf(renderHtml(document)), [document.title, ...allOf(document)])).toEqual([]);
    });

    test("in the piece for an editor", () => {
      expect(missingIn(textOf(renderFragment(document)), allOf(document))).toEqual([]);
    });

    // The cells of its tables are read from the structure, in a test of their own.
    test.skipIf(!hasPoppler)("in the PDF", async () => {
      const text = pdfText(await renderer.render(document)).replace(/—\d+—|Page\d+/g, "");
      expect(missingIn(text, [document.title, ...proseOf(document)])).toEqual([]);
    });

    test.skipIf(!hasPoppler)("in the PDF as it is read out", async () => {
      const text = pdfTextAsRead(await renderer.render(document));
      const { head, foot, title } = document;
      const fields = [...gridTexts(head), ...proseOf(document), ...gridTexts(foot)];
      expect(missingIn(text, [title, ...fields])).toEqual([]);
    });
  },
);
