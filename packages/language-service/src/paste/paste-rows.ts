import type { TextChange } from "@gouji/core";
import { nodeAt, setText, type SourceNode } from "@gouji/core/source";
import { type Grid, type ListRowInGrid, matchList, Mismatch } from "@gouji/tables";
import { joined } from "../changes/joined.js";
import { hasRowsInBraces } from "../entries/has-rows-in-braces.js";
import { appendItems, type Item } from "../entries/append-items.js";
import { isInline, laidOut } from "../entries/layout.js";
import { writerFor } from "../entries/writer-for.js";
import type { ListPart } from "../reports/content-at.js";
import type { ReportDocument } from "../reports/report-document.js";
import { cellText, type CellValue } from "./cell-value.js";
import { keepAligned } from "./keep-aligned.js";
import { mismatchText } from "./mismatch-text.js";
import { isBroken, readCells } from "./paste-cells.js";
import type { PasteTarget } from "./paste-target.js";
import { readsAsWritten } from "./reads-as-written.js";
import { Refusal } from "./refusal.js";
import { withoutSpace, writeCells } from "./write-cells.js";

/** What a paste of rows changes, and what to call it. */
export interface PastedRows {
  readonly title: string;
  readonly changes: readonly TextChange[];
}

/** The values of one row, and its place: among those that there are, or behind them. */
interface RowValues {
  readonly name: string;
  readonly isNew: boolean;
  readonly values: readonly CellValue[];
}

/** Puts copied rows into a list: those that it has are brought up to date, by what names them; the others follow them. */
export function pasteRows(
  grid: Grid,
  { part: list, place: at }: PasteTarget & { readonly part: ListPart },
  report: ReportDocument,
): PastedRows | Refusal {
  const { form, messages, source } = report;
  if (!form || isBroken(list, source)) return new Refusal(messages.pasteBroken);
  const matched = matchList(grid, { form, table: list, at });
  if (matched instanceof Mismatch) return new Refusal(mismatchText(matched.reason, messages));
  const rows = readRows(matched, list, report);
  if (rows instanceof Refusal) return rows;
  const changes = changesOf(rows, list, report);
  if (!changes) return new Refusal(messages.pasteNowhere);
  const aligned = keepAligned(changes, list, report);
  const values = rows.flatMap((row) => row.values);
  if (!readsAsWritten(values, aligned, report)) return new Refusal(messages.pasteUnwritable);
  const [added, updated] = [true, false].map((isNew) => rows.filter((row) => row.isNew === isNew));
  const names = (some: readonly RowValues[] = []) => some.map(({ name }) => name);
  return { title: messages.pasteRows(names(added), names(updated)), changes: aligned };
}

function readRows(
  matched: readonly ListRowInGrid[],
  { pointer }: ListPart,
  report: ReportDocument,
): RowValues[] | Refusal {
  const node = nodeAt(report.source, [pointer.slice(1)]);
  let next = node?.kind === "list" ? node.items.length : 0;
  const rows: RowValues[] = [];
  for (const { name, index, cells } of matched) {
    const row = index ?? next++;
    // A column is a cell of each row; its place is that of the row.
    const inRow = cells.map(({ column, text }) => ({
      text,
      cell: {
        ...column,
        pointer: `${pointer}/${row}/${column.key}`,
        path: [pointer.slice(1), String(row), column.key],
      },
    }));
    const values = readCells(inRow, report);
    if (values instanceof Refusal) return values;
    rows.push({ name, isNew: index === undefined, values });
  }
  return rows;
}

function changesOf(
  rows: readonly RowValues[],
  list: ListPart,
  report: ReportDocument,
): TextChange[] | undefined {
  const { source, form } = report;
  const known = rows.filter(({ isNew }) => !isNew).flatMap(({ values }) => values);
  const inForm = known.flatMap((value) => {
    const place = form?.places.get(value.cell.pointer);
    const cell = place && form?.cells[place.cells[0] ?? -1];
    return cell ? { ...value, cell } : [];
  });
  const updates = writeCells(inForm, report);
  const added = rows.filter(({ isNew }) => isNew);
  if (!updates || added.length === 0) return updates;
  const writer = writerFor(source, false);
  const items = added.map(({ values }): Item => {
    const written = values.filter(({ value }) => value !== null || source.syntax === "json");
    return written.map((value) => writer.entry(value.cell.key, cellText(value, source)));
  });
  const addition = additionOf(items, list, report);
  return addition && joined([...updates, addition]);
}

function additionOf(items: readonly Item[], list: ListPart, report: ReportDocument): TextChange | undefined {
  const { source, form } = report;
  const writer = writerFor(source, false);
  const key = list.pointer.slice(1);
  const node = nodeAt(source, [key]);
  if (node?.kind === "list" && node.items.length > 0)
    return appendItems(items, node, { source, writer, inBraces: hasRowsInBraces(list, source) });
  if (node && !isEmpty(node)) return undefined;
  const { root } = source;
  if (root?.kind !== "map") return undefined;
  const first = root.entries.values().next().value?.key.start ?? root.start;
  const text = laidOut(writer.list(items, isInline(root, source)), source.text, first);
  const change = setText(
    source,
    [key],
    text,
    form?.parts.map(({ pointer }) => pointer.slice(1)),
  );
  return change && (/^\r?\n/.test(text) ? withoutSpace(change, report) : change);
}

/** What an author has yet to mend is left alone. */
function isEmpty(node: SourceNode): boolean {
  return node.kind === "list" || (node.kind === "scalar" && node.value === null);
}
