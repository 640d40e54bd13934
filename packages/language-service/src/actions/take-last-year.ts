import type { Finding, TextChange } from "@gouji/core";
import type { Cell, Place } from "@gouji/core/form";
import { figureDigits } from "@gouji/core/report";
import { nodeAt, setText } from "@gouji/core/source";
import { pointerOf } from "@gouji/core/text";
import { joined } from "../changes/joined.js";
import { isVacant } from "../entries/is-vacant.js";
import { writerFor } from "../entries/writer-for.js";
import type { ReportDocument } from "../reports/report-document.js";
import type { ActionEdit } from "./action-edit.js";

/** For findings in a row that last year's report settles, figure by figure: takes over all that differ. */
export function takeLastYear(
  touched: readonly Finding[],
  report: ReportDocument,
): (ActionEdit & { readonly findings: readonly Finding[] })[] {
  const { form, lastYear, messages } = report;
  if (!form || !lastYear) return [];
  const rows = new Set(touched.flatMap((finding) => rowOf(finding, report) ?? []));
  return [...rows].flatMap((row) => {
    const findings = touched.filter((finding) => rowOf(finding, report) === row);
    const figures = row.cells.flatMap((index) => carriedFigure(form.cells[index], report) ?? []);
    const changes = changesOf(row, figures, report);
    const file = nameOf(lastYear.source.file);
    return changes.length === 0 ? [] : [{ title: messages.takeLastYear(row.title, file), changes, findings }];
  });
}

function rowOf({ pointer }: Finding, { form }: ReportDocument): Place | undefined {
  const place = form?.places.get(pointer);
  return place?.kind === "cell" ? form?.places.get(pointer.slice(0, pointer.lastIndexOf("/"))) : place;
}

interface CarriedFigure {
  readonly cell: Cell;
  readonly value: number;
}

/** The figure a cell must equal: alone on its side, as last year's on the other. */
function carriedFigure(cell: Cell | undefined, report: ReportDocument): CarriedFigure | undefined {
  const relation = report.relations.find(
    ({ relation: { kind, plus, minus, right, reports } }) =>
      kind === "equals" &&
      reports.includes("lastYear") &&
      right.length === 1 &&
      plus.length === 1 &&
      minus.length === 0 &&
      plus[0]?.cell === cell?.index,
  );
  const value = report.figures?.others.lastYear?.[relation?.relation.right[0]?.cell ?? -1];
  return cell && value !== undefined ? { cell, value } : undefined;
}

function changesOf(
  row: Place,
  figures: readonly CarriedFigure[],
  { source, form, figures: now }: ReportDocument,
) {
  const node = nodeAt(source, row.path);
  if (figures.length > 0 && (node?.kind !== "map" || node.entries.size === 0)) {
    if (!isVacant(node)) return [];
    const writer = writerFor(source, false);
    const entries = figures.map(({ cell, value }) => writer.entry(cell.key, figureDigits(value, cell)));
    const keys = form?.places.get(pointerOf(row.path.slice(0, -1)))?.keys;
    return [setText(source, row.path, writer.map(entries, true), keys)].filter(
      (change): change is TextChange => change !== undefined,
    );
  }
  const differing = figures.filter(({ cell, value }) => now?.values[cell.index] !== value);
  return joined(
    differing.flatMap(
      ({ cell, value }) => setText(source, cell.path, figureDigits(value, cell), row.keys) ?? [],
    ),
  );
}

/** The name of a file; addresses of documents that are no files may not be spelt as addresses are. */
function nameOf(uri: string): string {
  const name = uri.replace(/^.*[/\\]/, "");
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
