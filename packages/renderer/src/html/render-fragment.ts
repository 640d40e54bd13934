import type {
  Block,
  DocumentCell,
  DocumentPart,
  DocumentRow,
  DocumentTable,
  ReportDocument,
} from "../document/document.js";
import { words } from "../document/words.js";
import { govTheme, type Theme } from "../theme/theme.js";
import { isLeading } from "../layout/is-leading.js";
import { escape } from "./escape.js";
import { renderSpans } from "./render-spans.js";

export interface FragmentOptions {
  /** The first-line indent and the lines of the tables; all else is for the website to say. */
  readonly theme?: Theme;
}

interface Look {
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
  { parts }: ReportDocument,
  { theme = govTheme }: FragmentOptions = {},
): string {
  const look = {
    indent: `text-indent:${theme.body.indent}em`,
    border: `border:1px solid ${theme.colors.line}`,
  };
  return `<!-- ${words.generator} -->\n${parts.map((part) => renderPart(part, look)).join("\n")}\n`;
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
      return renderTable(block.table, look);
  }
}

function renderRunIn({ runIn }: Block & { kind: "paragraph" }): string {
  return runIn ? `<strong>${escape(runIn.text)}</strong>` : "";
}

/** Some editors take for heads only the rows of a `thead`; a table of several bands has heads among its rows. */
function renderTable({ bands, kind }: DocumentTable, { border }: Look): string {
  const cell = (item: DocumentCell) => renderCell(item, kind, border);
  const group = (name: "thead" | "tbody", rows: readonly DocumentRow[]) =>
    `<${name}>\n${rows.map((row) => `<tr>${row.map(cell).join("")}</tr>\n`).join("")}</${name}>`;
  const [first] = bands;
  const groups =
    bands.length === 1 && first
      ? [group("thead", first.head), group("tbody", first.body)]
      : [
          group(
            "tbody",
            bands.flatMap(({ head, body }) => [...head, ...body]),
          ),
        ];
  const style = `width:100%;border-collapse:collapse;${border}`;
  return `<table style="${style}">\n${groups.join("\n")}\n</table>`;
}

function renderCell(cell: DocumentCell, kind: DocumentTable["kind"], border: string): string {
  const { role, text, mark } = cell;
  const scope = scopes[role];
  const align = isLeading(cell, kind) ? "left" : "center";
  const style = `${border};padding:4px;text-align:${align}`;
  const content = escape(mark ? `${text}【${mark.text}】` : text);
  const spans = renderSpans(cell);
  return scope === undefined
    ? `<td${spans} style="${style}">${content}</td>`
    : `<th scope="${scope}"${spans} style="${style};font-weight:normal">${content}</th>`;
}
