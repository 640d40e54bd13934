import type { DocumentCell, DocumentRow, DocumentTable } from "../document/document.js";
import { fitTable } from "../layout/fit-table.js";
import { isLeading } from "../layout/is-leading.js";
import type { Theme } from "../theme/theme.js";
import { escape, escapeProse } from "./escape.js";
import { renderSpans } from "./render-spans.js";
import {
  beyondClass,
  leastWidthClass,
  narrowClass,
  narrowWidth,
  sizeClass,
  widthClass,
} from "./stylesheet.js";
import { type StayingLabel, stayingLabels } from "./staying-labels.js";

type Labels = ReadonlyMap<DocumentCell, StayingLabel>;

/** A table in a box that scrolls on a narrow screen. Its caption names both for assistive technology. */
export function renderTable(table: DocumentTable, id: string, theme: Theme): string {
  const { size, columns, leastWidth, leastColumns } = fitTable(table, theme);
  const width = columns.reduce((total, column) => total + column, 0);
  const cols = columns.map((column, index) => {
    const narrow = narrowClass(leastColumns[index] ?? 0);
    return `<col class="${widthClass(column / width)} ${narrow}">`;
  });
  const labels = stayingLabels(table, leastColumns.map(narrowWidth), theme);
  const captionId = `${escape(id)}-caption`;
  return [
    ...(table.unit === undefined ? [] : [`<p class="unit">${escape(table.unit)}</p>`]),
    `<section class="scroll" tabindex="0" aria-labelledby="${captionId}">`,
    `<table class="${sizeClass(size)} ${leastWidthClass(leastWidth)}">`,
    `<caption id="${captionId}">${escape(table.caption)}</caption>`,
    `<colgroup>${cols.join("")}</colgroup>`,
    renderBands(table, labels),
    `</table></section>`,
  ].join("\n");
}

/** A head that is the only one repeats on each printed page; those of bands stand between the rows. */
function renderBands({ bands, kind }: DocumentTable, labels: Labels): string {
  const render = (cell: DocumentCell) => renderCell(cell, kind, labels.get(cell));
  const rows = (list: readonly DocumentRow[]) =>
    list.map((row) => `<tr>${row.map(render).join("")}</tr>`).join("\n");
  const [first] = bands;
  if (bands.length === 1 && first) {
    const head = first.head.length > 0 ? `<thead>\n${rows(first.head)}\n</thead>\n` : "";
    return `${head}<tbody>\n${rows(first.body)}\n</tbody>`;
  }
  return bands.map(({ head, body }) => `<tbody>\n${rows([...head, ...body])}\n</tbody>`).join("\n");
}

function renderCell(
  cell: DocumentCell,
  kind: DocumentTable["kind"],
  stays: StayingLabel | undefined,
): string {
  switch (cell.role) {
    case "data":
    case "number":
      return renderFigure(cell);
    // A note about the table: it heads nothing, so it is no th.
    case "corner":
      return `<td${renderSpans(cell)}${classes("corner", stays)}>${inSight(escape(cell.text), stays)}</td>`;
    case "row": {
      if (kind === "list") return renderName(cell);
      if (cell.align)
        return `<th${id(cell.id)} scope="row"${renderSpans(cell)} class="${cell.align}">${escape(cell.text)}</th>`;
      const leading = isLeading(cell, kind) ? classes("leading", stays) : "";
      return `<th${id(cell.id)} scope="row"${renderSpans(cell)}${leading}>${inSight(renderLabel(cell), stays)}</th>`;
    }
    case "band":
    case "column":
      return `<th${id(cell.id)} scope="col"${renderSpans(cell)} class="head">${escape(cell.text)}</th>`;
  }
}

function classes(name: string, stays: StayingLabel | undefined): string {
  return ` class="${name}${stays ? ` ${beyondClass(stays.beyond)}` : ""}"`;
}

function inSight(label: string, stays: StayingLabel | undefined): string {
  return stays ? `<span class="stays n${Math.floor(stays.text * 2)}">${label}</span>` : label;
}

/** A narrow label over several rows breaks behind the number in its brackets before it breaks inside. */
function renderLabel({ text, rowSpan }: DocumentCell): string {
  const [number] = rowSpan > 1 ? (/^（[^（）]{1,2}）(?=.)/u.exec(text) ?? []) : [];
  if (number === undefined) return escape(text);
  return `<span class="numbered">${escape(number)}<wbr>${escape(text.slice(number.length))}</span>`;
}

/** The value that names a row of a list: a head, which has an id of its own beside that of the value. */
function renderName(cell: DocumentCell): string {
  const classes = ["name", cell.align, cell.mark?.kind].filter((name) => name !== undefined).join(" ");
  const value = `<span${id(cell.pointer)}>${renderValue(cell)}</span>`;
  return `<th${id(cell.id)} scope="row"${renderSpans(cell)} class="${classes}">${value}</th>`;
}

/** A value bears its JSON pointer as id and names its heads, for spans of two levels are beyond `scope`; that stands there for the rest. */
function renderFigure(cell: DocumentCell): string {
  const { align, headers = [], mark, pointer } = cell;
  const classes = [align, mark?.kind].filter((name) => name !== undefined).join(" ");
  const kind = classes === "" ? "" : ` class="${classes}"`;
  const heads = headers.length > 0 ? ` headers="${escape(headers.join(" "))}"` : "";
  return `<td${id(pointer)}${renderSpans(cell)}${heads}${kind}>${renderValue(cell)}</td>`;
}

function renderValue({ align, mark, text }: DocumentCell): string {
  const value = (align === "start" ? escapeProse(text) : escape(text)).replaceAll("\n", "<br>");
  return mark ? `${value}<span class="mark">${escape(mark.text)}</span>` : value;
}

function id(value: string | undefined): string {
  return value === undefined ? "" : ` id="${escape(value)}"`;
}
