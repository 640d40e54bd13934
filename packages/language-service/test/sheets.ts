import { type Form, type Source, statutoryForms } from "@gouji/core";
import type { Cell, LayoutCell, LayoutRow, TablePart } from "@gouji/core/form";
import { formOf } from "@gouji/core/report";
import { nodeAt, readYaml, type SourceNode } from "@gouji/core/source";

/** A table of a report as a spreadsheet has it. */
export interface Sheet {
  /** As Excel and WPS copy it: what a merged cell covers is empty. */
  readonly text: string;
  /** As a page or a document has it. */
  readonly html: string;
  /** Rows of cells, heads included. */
  readonly rows: readonly (readonly string[])[];
}

/** A table of a report, with its heads and labels as printed. */
export function sheetOf(report: string, key: string, forms: readonly Form[] = statutoryForms): Sheet {
  const source = readYaml(report, "report");
  const format = nodeAt(source, ["format"]);
  const named = forms.find(({ id }) => format?.kind === "scalar" && id === format.value);
  const form = named && formOf(source, named);
  const table = form?.parts.find(({ pointer }) => pointer === `/${key}`);
  if (!form || table?.kind !== "table") throw new Error(`no table ${key}`);
  const textOf = ({ text, cell }: LayoutCell) => {
    const content = cell === undefined ? undefined : form.cells[cell];
    const node = content && nodeAt(source, content.path);
    if (!node) return text;
    if (node.kind === "list") return node.items.map((item) => wordOf(item, content, source)).join("、");
    if (node.kind !== "map") return wordOf(node, content, source);
    return [...node.entries.values()]
      .map(({ node: part }) => (part.kind === "scalar" ? part.value : ""))
      .join("");
  };
  const printed = printedRows(table);
  const rows = expanded(printed, table.layout.columns, textOf);
  return { rows, text: tsv(rows), html: html(printed, textOf) };
}

/** A value as it is printed. */
function wordOf(node: SourceNode, { choices }: Cell, { text }: Source): string {
  if (node.kind !== "scalar" || node.value === null) return "";
  if (typeof node.value === "number") return text.slice(node.start, node.end);
  return choices.find(({ value }) => value === node.value)?.word ?? String(node.value);
}

export function tsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.join("\t")}\r\n`).join("");
}

function printedRows({ layout }: TablePart): LayoutRow[] {
  return layout.bands.flatMap(({ head, body }) => [...head, ...body]);
}

function expanded(
  rows: readonly LayoutRow[],
  columns: number,
  textOf: (cell: LayoutCell) => string,
): string[][] {
  const grid = rows.map(() => Array.from({ length: columns }, (): string | undefined => undefined));
  rows.forEach((row, at) => {
    for (const cell of row) {
      const first = grid[at]?.indexOf(undefined) ?? 0;
      for (let down = 0; down < cell.rowSpan; down++) {
        grid[at + down]?.fill("", first, first + cell.colSpan);
      }
      grid[at]?.splice(first, 1, textOf(cell));
    }
  });
  return grid.map((row) => row.map((text) => text ?? ""));
}

function html(rows: readonly LayoutRow[], textOf: (cell: LayoutCell) => string): string {
  const cellHtml = (cell: LayoutCell) => {
    const text = textOf(cell).replaceAll("&", "&amp;").replaceAll("<", "&lt;");
    return `<td rowspan=${cell.rowSpan} colspan="${cell.colSpan}" style='mso-x:"a>b"'><p>${text}<o:p>&nbsp;</o:p></p></td>`;
  };
  const lines = rows.map((row) => `<tr>${row.map(cellHtml).join("\n")}</tr>`);
  return `<html><head><style>td { color: red }</style></head><body><!--StartFragment--><table>${lines.join("")}</table></body></html>`;
}
