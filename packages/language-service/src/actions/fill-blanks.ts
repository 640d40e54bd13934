import type { Finding, TextChange } from "@gouji/core";
import { type Cell, shortLabel } from "@gouji/core/form";
import { figureDigits, isMet, leftSide } from "@gouji/core/report";
import { cellBlank } from "@gouji/core/rules";
import { nodeAt, setText } from "@gouji/core/source";
import { pointerOf } from "@gouji/core/text";
import { groupBy } from "../changes/group-by.js";
import { joined } from "../changes/joined.js";
import { writerFor } from "../entries/writer-for.js";
import type { ReportDocument } from "../reports/report-document.js";
import type { ActionEdit } from "./action-edit.js";

/** A line of cells whose blanks are filled with 0 at once. */
interface Scope {
  readonly title: string;
  readonly cells: readonly number[];
}

/** For a finding of blanks: its cells, their row, and the whole table. Whether nothing has happened, the author must know. */
export function fillBlanks(finding: Finding, report: ReportDocument): ActionEdit[] {
  if (finding.rule !== cellBlank.id || !report.figures) return [];
  const done = new Set<number>();
  return scopesOf(finding, report).flatMap(({ title, cells }) => {
    const blanks = cells.filter((cell) => isBlankFigure(cell, report));
    if (blanks.length === 0 || done.has(blanks.length)) return [];
    done.add(blanks.length);
    const changes = fillChanges(blanks, report);
    return changes.length === 0 ? [] : [{ title: report.messages.fillBlanks(title, blanks.length), changes }];
  });
}

function scopesOf({ pointer, related }: Finding, { form }: ReportDocument): Scope[] {
  const place = form?.places.get(pointer);
  const table = form?.parts.find((part) => part.kind === "table" && part.number === place?.part);
  if (!form || !place || table?.kind !== "table") return [];
  const row = form.places.get(pointer.slice(0, pointer.lastIndexOf("/")));
  const indices = related.flatMap((figure) => form.places.get(figure.pointer)?.cells ?? []);
  const isColumn = place.kind === "cell" && indices.length > 1;
  return [
    {
      title: isColumn ? place.title : shortLabel(place),
      cells: indices.length > 0 ? indices : place.cells,
    },
    ...(place.kind === "cell" && !isColumn && row?.kind === "row"
      ? [{ title: shortLabel(row), cells: row.cells }]
      : []),
    { title: table.title, cells: table.cells },
  ];
}

/** What is no figure has no zero, and what may stay blank needs none. */
function isBlankFigure(cell: number, { form, figures }: ReportDocument): boolean {
  const { holds, optional } = form?.cells[cell] ?? {};
  if (holds !== "figure" || optional) return false;
  const state = figures?.states[cell];
  // A total that is left out is computed, and needs no figure.
  const isTotal = form?.relations.some(({ total }) => total === cell) === true;
  return state === "blank" || (state === "absent" && !isTotal);
}

function fillChanges(blanks: readonly number[], report: ReportDocument): TextChange[] {
  const values = filledValues(blanks, report);
  const cells = blanks.flatMap((index) => report.form?.cells[index] ?? []);
  const rows = groupBy(cells, ({ path }) => path.slice(0, -1).join("/"));
  return joined([...rows.values()].flatMap((row) => rowChanges(row, values, report)));
}

/** Zeros, and for totals what they come to with these. */
function filledValues(blanks: readonly number[], { form, figures }: ReportDocument): (number | undefined)[] {
  const values = [...(figures?.values ?? [])];
  const relations =
    form?.relations.filter(
      ({ total, when }) =>
        total !== undefined && blanks.includes(total) && figures && isMet(when, figures, form) === true,
    ) ?? [];
  const totals = new Set(relations.map(({ total }) => total));
  for (const cell of blanks) values[cell] = totals.has(cell) ? undefined : 0;
  // A total may be a part of the next.
  for (const relation of [...relations, ...relations]) {
    if (relation.total !== undefined) values[relation.total] ??= leftSide(relation, { values, others: {} });
  }
  return values;
}

function digitsOf(cell: Cell, values: readonly (number | undefined)[]): string {
  return figureDigits(values[cell.index] ?? 0, cell);
}

function rowChanges(
  cells: readonly Cell[],
  values: readonly (number | undefined)[],
  { source, form }: ReportDocument,
): TextChange[] {
  const known = cells.filter(({ index }) => values[index] !== undefined);
  const [first] = known;
  if (!first) return [];
  const path = first.path.slice(0, -1);
  const row = nodeAt(source, path);
  if (row?.kind === "map" && row.entries.size === 0) {
    const writer = writerFor(source, false);
    const entries = known.map((cell) => writer.entry(cell.key, digitsOf(cell, values)));
    const change = setText(source, path, writer.map(entries, true));
    return change ? [change] : [];
  }
  const keys = form?.places.get(pointerOf(path))?.keys;
  return known.flatMap((cell) => setText(source, cell.path, digitsOf(cell, values), keys) ?? []);
}
