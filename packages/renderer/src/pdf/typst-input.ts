import type { Block, DocumentCell, DocumentTable, ReportDocument } from "../document/document.js";
import { fitTable } from "../layout/fit-table.js";
import { isLeading } from "../layout/is-leading.js";
import { placeCells } from "../layout/placed-cells.js";
import { sidePadding } from "../layout/side-padding.js";
import { balancedWidth, labelLines } from "../layout/text-width.js";
import type { Attachment } from "./pdf-standard.js";
import { titleLines } from "../layout/title-lines.js";
import { severityWords } from "../severity-words.js";
import { words } from "../document/words.js";
import type { Theme } from "../theme/theme.js";
import { fontSets, type FontChoice } from "./fonts.js";

const longestEntry = 1000;

export interface TypstLook {
  readonly theme: Theme;
  readonly fonts: FontChoice;
}

/** The data that the template reads: the document with all that is measured beforehand. */
export function typstInput(document: ReportDocument, { theme, fonts }: TypstLook, attachment?: Attachment) {
  const { title, organ, parts, draft } = document;
  return {
    theme,
    fonts: fontSets[fonts],
    // The entries of a PDF are short; the page has the whole.
    title: title.slice(0, longestEntry),
    titleLines: titleLines(document, theme),
    author: organ.slice(0, longestEntry),
    keywords: [words.generator],
    attachment: attachment ?? null,
    parts: parts.map((part) => ({
      title: part.title,
      blocks: part.blocks.map((block) => blockInput(block, theme)),
    })),
    watermark: draft?.watermark ?? null,
    draft: draft ? draftInput(draft) : null,
  };
}

function blockInput(block: Block, theme: Theme): object {
  switch (block.kind) {
    case "heading":
    case "note":
      return block;
    case "paragraph":
      return { ...block, runIn: block.runIn ?? null };
    case "table":
      return { kind: block.kind, table: tableInput(block.table, theme) };
  }
}

function tableInput(table: DocumentTable, theme: Theme): object {
  const { size, columns, onePage } = fitTable(table, theme);
  const rooms = new Map(
    placeCells(table).map(({ cell, column }) => [
      cell,
      widthOf(columns.slice(column, column + cell.colSpan), size) - sidePadding(cell, table.kind, theme),
    ]),
  );
  const cellInput = (cell: DocumentCell) => typstCell(cell, table.kind, rooms.get(cell) ?? 0);
  const bands = table.bands.map(({ head, body }) => ({
    head: head.flat().map(cellInput),
    body: body.flat().map(cellInput),
  }));
  return { size, columns, whole: onePage, bands };
}

/** The width of some columns, in ems. */
function widthOf(columns: readonly number[], size: number): number {
  return columns.reduce((total, width) => total + width, 0) / size;
}

function typstCell(cell: DocumentCell, kind: DocumentTable["kind"], room: number): object {
  const { role, text, colSpan, rowSpan, mark = null } = cell;
  const lines = role === "row" && rowSpan > 1 ? labelLines(text, room) : [text];
  return {
    lines,
    // Labels are broken evenly; figures are left whole.
    width: role === "data" ? null : balancedWidth(lines[lines.length - 1] ?? "", room),
    colSpan,
    rowSpan,
    data: role === "data",
    head: role === "band" || role === "column",
    leading: isLeading(cell, kind),
    mark,
  };
}

function draftInput({ title, findings, noFindings }: NonNullable<ReportDocument["draft"]>): object {
  return {
    title,
    noFindings,
    findings: findings.map((finding) => ({ ...finding, word: severityWords[finding.severity] })),
  };
}
