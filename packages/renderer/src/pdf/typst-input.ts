import type {
  Block,
  DocumentCell,
  DocumentLanguage,
  DocumentTable,
  FieldGrid,
  ReportDocument,
} from "../document/document.js";
import { fitTable } from "../layout/fit-table.js";
import { isLeading } from "../layout/is-leading.js";
import { placeCells } from "../layout/placed-cells.js";
import { sidePadding } from "../layout/side-padding.js";
import { balancedWidth, labelLines } from "../layout/text-width.js";
import type { Attachment } from "./pdf-standard.js";
import { titleLines } from "../layout/title-lines.js";
import { generator } from "../generator.js";
import { type Messages, messagesIn } from "../messages/messages.js";
import type { Theme } from "../theme/theme.js";
import { fontSets, type FontChoice } from "./fonts.js";

const longestEntry = 1000;

export interface TypstLook {
  readonly theme: Theme;
  readonly fonts: FontChoice;
}

/** The data that the template reads: the document with all that is measured beforehand. */
export function typstInput(document: ReportDocument, { theme, fonts }: TypstLook, attachment?: Attachment) {
  const { title, organ, head, parts, foot, draft, language } = document;
  const messages = messagesIn(language);
  const look = { theme, language };
  return {
    ...scripts[language],
    pageNumber: messages.pageNumber,
    theme,
    fonts: fontSets[fonts],
    // The entries of a PDF are short; the page has the whole.
    title: title.slice(0, longestEntry),
    titleLines: titleLines(document, theme),
    author: organ.slice(0, longestEntry),
    keywords: [generator],
    attachment: attachment ?? null,
    head: head ? gridInput(head, messages) : null,
    parts: parts.map((part) => ({
      title: part.title,
      blocks: part.blocks.map((block) => blockInput(block, look)),
    })),
    foot: foot ? gridInput(foot, messages) : null,
    watermark: draft?.watermark ?? null,
    draft: draft ? draftInput(draft, messages) : null,
  };
}

/** How the engine knows a language, and what it is set as. */
const scripts = {
  "zh-CN": { lang: "zh", region: "cn", latin: false },
  en: { lang: "en", region: null, latin: true },
} satisfies Record<DocumentLanguage, object>;

/** What the texts of a document are measured and set by. */
interface Setting {
  readonly theme: Theme;
  readonly language: DocumentLanguage;
}

function gridInput({ columns, fields }: FieldGrid, messages: Messages): object {
  return {
    columns,
    fields: fields.map(({ label, text, mark = null }) => ({
      lines: (messages.label(label) + text).split("\n"),
      mark,
    })),
  };
}

function blockInput(block: Block, look: Setting): object {
  switch (block.kind) {
    case "heading":
    case "note":
      return block;
    case "paragraph":
      return { ...block, runIn: block.runIn ?? null };
    case "table":
      return { kind: block.kind, table: tableInput(block.table, look) };
  }
}

function tableInput(table: DocumentTable, { theme, language }: Setting): object {
  const { size, columns, isWide, isCramped, onePage } = fitTable(table, theme);
  const rooms = new Map(
    placeCells(table).map(({ cell, column }) => [
      cell,
      widthOf(columns.slice(column, column + cell.colSpan), size) - sidePadding(cell, table.kind, theme),
    ]),
  );
  const cellInput = (cell: DocumentCell) =>
    typstCell(cell, { kind: table.kind, room: rooms.get(cell) ?? 0, language });
  const bands = table.bands.map(({ head, body }) => ({
    head: head.flat().map(cellInput),
    body: body.flat().map(cellInput),
  }));
  return {
    size,
    columns,
    wide: isWide,
    cramped: isCramped && language === "en",
    whole: onePage,
    unit: table.unit ?? null,
    bands,
  };
}

/** The width of some columns, in ems. */
function widthOf(columns: readonly number[], size: number): number {
  return columns.reduce((total, width) => total + width, 0) / size;
}

/** From so many characters on a cell may go on on the next page. */
const longText = 300;

interface CellPosition {
  readonly kind: DocumentTable["kind"];
  /** The width for its text, in ems. */
  readonly room: number;
  readonly language: DocumentLanguage;
}

function typstCell(cell: DocumentCell, { kind, room, language }: CellPosition): object {
  const { role, text, colSpan, rowSpan, align = null, mark = null } = cell;
  const isValue = role === "data" || role === "number" || (role === "row" && kind === "list");
  const isTall = role === "row" && rowSpan > 1 && language !== "en";
  const lines = isTall ? labelLines(text, room) : isValue ? text.split("\n") : [text];
  return {
    lines,
    // Labels are broken evenly; figures are left whole, and Latin words where they end.
    width: role === "data" ? null : language === "en" ? room : balancedWidth(lines.at(-1) ?? "", room),
    colSpan,
    rowSpan,
    breakable: rowSpan > 1 || text.length > longText,
    data: isValue,
    head: role === "band" || role === "column",
    leading: isLeading(cell, kind),
    align,
    mark,
  };
}

function draftInput(
  { title, findings, noFindings }: NonNullable<ReportDocument["draft"]>,
  messages: Messages,
): object {
  return {
    title,
    noFindings,
    findings: findings.map(({ severity, label, message }) => ({
      severity,
      word: messages.severity[severity],
      label: messages.label(label),
      message,
    })),
  };
}
