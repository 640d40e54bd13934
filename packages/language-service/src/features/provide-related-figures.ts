import type { Position } from "@gouji/core";
import type { Cell, Place, Relation } from "@gouji/core/form";
import type { Location } from "vscode-languageserver-types";
import { cellsInOthers, cellsNextYear } from "../reports/cells-elsewhere.js";
import { placeAt } from "../reports/place-at.js";
import { cellsAt, rangeOfPlace } from "../reports/places-in-text.js";
import type { ReportDocument } from "../reports/report-document.js";

/**
 * Where a figure comes from: of a total, its parts; of a part, the totals it counts in; in other reports, the figures it
 * follows from and those that follow from it. Of a note or a suppression, the place it is about.
 */
export function provideDefinition(report: ReportDocument, position: Position): Location[] {
  const found = placeAt(report, position);
  if (!found) return [];
  const { place, range } = found;
  const own = rangeOfPlace(place, report);
  const isNamedElsewhere = own !== undefined && own.start.line !== range.start.line;
  if (isNamedElsewhere) return locationsOf([place], report);
  const cell = cellOf(place, report);
  const relations = cell ? relationsOf(cell, report) : [];
  const parts = relations.filter(({ total }) => total === cell?.index).flatMap(partsOf);
  const totals = relations.flatMap(({ total }) => total ?? []);
  const here = locationsOf(cellsAt(parts.length > 0 ? parts : totals, report), report);
  return [...here, ...(cell ? elsewhere(cell, report) : [])];
}

/** All figures that a figure must tie out with, in this report and those of adjacent years. */
export function provideReferences(
  report: ReportDocument,
  position: Position,
  { includeDeclaration = false }: { readonly includeDeclaration?: boolean } = {},
): Location[] {
  const place = placeAt(report, position)?.place;
  const cell = place && cellOf(place, report);
  if (!cell) return [];
  const others = relationsOf(cell, report).flatMap(({ cells }) => cells);
  const wanted = new Set(others);
  if (includeDeclaration) wanted.add(cell.index);
  else wanted.delete(cell.index);
  return [...locationsOf(cellsAt(wanted, report), report), ...elsewhere(cell, report)];
}

function elsewhere(cell: Cell, report: ReportDocument): Location[] {
  return [...cellsInOthers(cell, report), ...cellsNextYear(cell, report)].flatMap((other) => {
    const range = rangeOfPlace(other.cell, other.report);
    return range ? [{ uri: other.report.source.file, range }] : [];
  });
}

function cellOf(place: Place, { form }: ReportDocument): Cell | undefined {
  return place.kind === "cell" ? form?.cells[place.cells[0] ?? -1] : undefined;
}

function relationsOf({ index }: Cell, { form }: ReportDocument): Relation[] {
  return form?.relationsAt[index]?.filter(({ reports }) => reports.length === 0) ?? [];
}

function partsOf({ plus, minus, ratio }: Relation): number[] {
  return [...plus, ...minus, ...(ratio?.over ?? [])].map(({ cell }) => cell);
}

function locationsOf(places: readonly Place[], report: ReportDocument): Location[] {
  return places.flatMap((place) => {
    const range = rangeOfPlace(place, report);
    return range ? [{ uri: report.uri, range }] : [];
  });
}
