import type {
  Block,
  DocumentCell,
  DocumentPart,
  DocumentRow,
  DocumentTable,
  FieldGrid,
  ReportDocument,
} from "../document/document.js";
import { generator } from "../generator.js";
import { type Messages, messagesIn } from "../messages/messages.js";
import { type Themes, usualThemes } from "../theme/theme.js";
import { isLeading } from "../layout/is-leading.js";
import { escape } from "./escape.js";
import { renderSpans } from "./render-spans.js";

export interface FragmentOptions {
  /** The first-line indent and the lines of the tables; all else is for the website to say. */
  readonly theme?: Themes;
}

interface Look {
  readonly messages: Messages;
  readonly indent: string;
  readonly border: string;
}

// Editors keep `scope` on heads alone; a note in the corner and a figure head nothing.
const scopes = {
  data: undefined,
  corner: undefined,
  number: undefined,
  row: "row",
  band: "col",
  column: "col",
} as const;

/**
 * The document as a piece to paste into the editor of a website: the parts without the title, which has a field of its
 * own there. Styles stand on each element, tables bear `scope` and spans and nothing else, for editors drop the rest.
 */
export function renderFragment(
  { foot, head, language, parts }: ReportDocument,
  { theme: themes = usualThemes }: FragmentOptions = {},
): string {
  const theme = themes[language];
  const look = {
    messages: messagesIn(language),
    indent: `text-indent:${theme.body.indent}em`,
    border: `border:1px solid ${theme.colors.line}`,
  };
  const pieces = [
    ...(head ? renderGrid(head, look) : []),
    ...parts.map((part) => renderPart(part, look)),
    ...(foot ? renderGrid(foot, look) : []),
  ];
  return `<!-- ${generator} -->\n${pieces.join("\n")}\n`;
}

/** A line for every row of fields, for an editor keeps no grid. */
function renderGrid({ columns, fields }: FieldGrid, { messages }: Look): string[] {
  const texts = fields.map(({ label, text, mark }) => {
    const value = mark ? text + messages.mark(mark.text) : text;
    return escape(messages.label(label) + value).replaceAll("\n", "<br>");
  });
  const count = Math.ceil(texts.length / columns);
  const rows = Array.from({ length: count }, (_, row) => texts.slice(row * columns, (row + 1) * columns));
  return rows.map((row) => `<p>${row.join("\u2003")}</p>`);
}

function renderPart({ title, blocks }: DocumentPart, look: Look): string {
  return [`<h2>${escape(title)}</h2>`, ...blocks.map((block) => renderBlock(block, look))].join("\n");
}

function renderBlock(block: Block, look: Look): string {
  switch (block.kind) {
    case "heading":
      return `<h${block.level + 1}>${escape(block.text)}</h${block.level + 1}>`;
    case "paragraph":
      return `<p style="${look.indent}">${renderRunIn(block)}${escape(block.text)}</p>`;
    case "note":
      return `<p style="${look.indent}">${escape(block.text)}</p>`;
    case "table":
      return renderUnit(block.table) + renderTable(block.table, look);
  }
}

function renderRunIn({ runIn }: Block & { kind: "paragraph" }): string {
  return runIn ? `<strong>${escape(runIn.text)}</strong>` : "";
}

function renderUnit({ unit }: DocumentTable): string {
  return unit === undefined ? "" : `<p style="text-align:right">${escape(unit)}</p>\n`;
}

/** Some editors take for heads only the rows of a `thead`; a table of several bands has heads among its rows. */
function renderTable({ bands, kind }: DocumentTable, look: Look): string {
  const cell = (item: DocumentCell) => renderCell(item, kind, look);
  const group = (name: "thead" | "tbody", rows: readonly DocumentRow[]) =>
    `<${name}>\n${rows.map((row) => `<tr>${row.map(cell).join("")}</tr>\n`).join("")}</${name}>`;
  const [first] = bands;
  const groups =
    bands.length === 1 && first
      ? [...(first.head.length > 0 ? [group("thead", first.head)] : []), group("tbody", first.body)]
      : [
          group(
            "tbody",
            bands.flatMap(({ head, body }) => [...head, ...body]),
          ),
        ];
  const style = `width:100%;border-collapse:collapse;${look.border}`;
  return `<table style="${style}">\n${groups.join("\n")}\n</table>`;
}

const alignments = { start: "left", end: "right" } as const;

function renderCell(cell: DocumentCell, kind: DocumentTable["kind"], { border, messages }: Look): string {
  const { role, text, mark } = cell;
  const scope = scopes[role];
  const align = cell.align ? alignments[cell.align] : isLeading(cell, kind) ? "left" : "center";
  const style = `${border};padding:4px;text-align:${align}`;
  const content = escape(mark ? text + messages.mark(mark.text) : text).replaceAll("\n", "<br>");
  const spans = renderSpans(cell);
  return scope === undefined
    ? `<td${spans} style="${style}">${content}</td>`
    : `<th scope="${scope}"${spans} style="${style};font-weight:normal">${content}</th>`;
}
