import type { Cell, Place } from "@gouji/core/form";
import { type Assessed, isMet, leftSide } from "@gouji/core/report";
import { relationState } from "../reports/relation-state.js";
import type { ReportDocument } from "../reports/report-document.js";
import { type FigureTable, figureTable } from "./figure-table.js";
import { formulaText } from "./formula-text.js";

/** What is to be said of a place, before it is marked up. */
export interface PlaceDescription {
  /** The printed labels from the part down to the place, the last with its unit. */
  readonly path: readonly string[];
  readonly paragraphs: readonly string[];
  readonly table?: FigureTable;
  readonly items: readonly string[];
}

const marks = { holds: "✓", fails: "✗", incomplete: "?", unassessable: "?" } as const;

/** What an author may want to know of a place: its printed label, what belongs there, and how its figures tie out. */
export function describePlace(place: Place, report: ReportDocument): PlaceDescription {
  const { form, messages } = report;
  const part = form?.parts.find(({ number }) => number === place.part);
  const cell = form?.cells.find(({ pointer }) => pointer === place.pointer);
  const title = cell?.unit === undefined ? place.title : messages.inUnit(place.title, cell.unit);
  const table = figureTable(place, report);
  return {
    path: [...(part && place.kind !== "part" ? [part.title, ...place.labels.slice(0, -1)] : []), title],
    paragraphs: [
      ...(place.description === undefined ? [] : [place.description]),
      ...(cell ? sumOfParts(cell, report) : stateOf(place, report)),
    ],
    ...(table && { table }),
    items: cell ? relationsOf(cell, report) : [],
  };
}

/** What a total comes to by its parts; two relations may disagree. */
function sumOfParts({ index }: Cell, { figures, relations, messages }: ReportDocument): string[] {
  const totalled = relations.filter(({ relation }) => relation.total === index);
  const sums = figures ? totalled.map(({ relation }) => leftSide(relation, figures)) : [];
  const known = new Set(sums.filter((sum) => sum !== undefined));
  return known.size === 0 ? [] : [messages.sumOfParts([...known].join(" / "))];
}

/** Of a part, how its relations came out; of a row, the totals that are left out of it. */
function stateOf(place: Place, report: ReportDocument): string[] {
  const state = place.kind === "part" ? relationState(place, report) : undefined;
  if (state !== undefined) return [state];
  if (place.kind !== "row") return [];
  const { form, figures, messages } = report;
  return place.cells.flatMap((index) => {
    const value = figures?.states[index] === "computed" ? figures.values[index] : undefined;
    const title = form?.cells[index]?.title ?? "";
    return value === undefined ? [] : [messages.leftOutTotal(title, String(value))];
  });
}

function relationsOf({ index }: Cell, report: ReportDocument): string[] {
  return (
    report.relations
      .filter(({ relation: { cells } }) => cells.includes(index))
      .filter((assessed) => saysSomething(assessed, report))
      // What is wrong is seen without scrolling.
      .toSorted((a, b) => Number(b.outcome.kind === "fails") - Number(a.outcome.kind === "fails"))
      .map((assessed) => relationText(assessed, report))
  );
}

function saysSomething({ relation: { when } }: Assessed, { figures, form }: ReportDocument): boolean {
  return !when || !figures || !form || isMet(when, figures, form) !== false;
}

function relationText(assessed: Assessed, { figures, messages, context }: ReportDocument): string {
  const { relation, outcome } = assessed;
  const formula = formulaText(assessed, figures ?? { values: [], others: {} });
  const text = messages.formula(formula, relation.text[context.language ?? "zh"]);
  const why = marks[outcome.kind] === "?" ? messages.unassessable : "";
  return `${marks[outcome.kind]} ${text}${why}`;
}
