import { type Cell, type Content, isContent, type Place, type When } from "@gouji/core/form";
import { type Assessed, figureDigits, isMet, leftSide } from "@gouji/core/report";
import { printedValue, wordsOf } from "../reports/printed-value.js";
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
  const unit = isContent(place) ? place.unit : undefined;
  const title = unit === undefined ? place.title : messages.inUnit(place.title, unit);
  const table = figureTable(place, report);
  return {
    path: [...(part && place.kind !== "part" ? [part.title, ...place.labels.slice(0, -1)] : []), title],
    paragraphs: [
      ...(place.description === undefined ? [] : [place.description]),
      ...(isContent(place) ? whatBelongsIn(place, report) : []),
      ...(cell && !table ? valueOf(cell, report) : []),
      ...(cell ? sumOfParts(cell, report) : stateOf(place, report)),
    ],
    ...(table && { table }),
    items: cell ? relationsOf(cell, report) : [],
  };
}

/** What may stand there: the choices with their printed words, and how many decimals a figure may have. */
function whatBelongsIn({ choices, decimals, holds }: Content, { messages }: ReportDocument): string[] {
  if (holds === "figure") return decimals === undefined ? [] : [messages.decimals(decimals)];
  if (choices.length === 0) return [];
  const written = choices.map(({ value, word }) =>
    word === String(value) ? word : messages.choice(String(value), word),
  );
  return [messages.choices(messages.listed(written))];
}

/** What a cell that stands by itself says, as it is printed. */
function valueOf(cell: Cell, { figures, source, messages }: ReportDocument): string[] {
  const value =
    figures && cell.holds !== "text" ? printedValue(cell, { source, figures }, messages) : undefined;
  // A total that is left out is said with its sum.
  return value === undefined || figures?.states[cell.index] === "computed"
    ? []
    : [messages.printed(value, cell.unit)];
}

/** What a total comes to by its parts; two relations may disagree. */
function sumOfParts(cell: Cell, { figures, relations, messages }: ReportDocument): string[] {
  const totalled = relations.filter(({ relation }) => relation.total === cell.index);
  const sums = figures ? totalled.map(({ relation }) => leftSide(relation, figures)) : [];
  const known = new Set(sums.flatMap((sum) => (sum === undefined ? [] : figureDigits(sum, cell))));
  if (known.size === 0) return [];
  const isRatio = totalled.some(({ relation }) => relation.ratio);
  const text = [...known].join(" / ");
  return [isRatio ? messages.computedFromOthers(text) : messages.sumOfParts(text)];
}

/** Of a part, how its relations came out; of a row, the totals that are left out of it. */
function stateOf(place: Place, report: ReportDocument): string[] {
  const state = place.kind === "part" ? relationState(place, report) : undefined;
  if (state !== undefined) return [state];
  if (place.kind !== "row") return [];
  const { form, figures, messages } = report;
  return place.cells.flatMap((index) => {
    const cell = form?.cells[index];
    const value = figures?.states[index] === "computed" ? figures.values[index] : undefined;
    return value === undefined || !cell ? [] : [messages.leftOutTotal(cell.title, figureDigits(value, cell))];
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

function relationText(assessed: Assessed, report: ReportDocument): string {
  const { figures, form, messages, context, reports } = report;
  const { relation, outcome } = assessed;
  const formula = form ? formulaText(assessed, figures ?? { values: [], others: {} }, { form, reports }) : "";
  const text = messages.formula(formula, relation.text[context.language ?? "zh"]);
  const only = relation.when ? conditionText(relation.when, report) : "";
  const why = marks[outcome.kind] === "?" ? messages.unassessable : "";
  return `${marks[outcome.kind]} ${text}${only}${why}`;
}

function conditionText(when: When, { form, messages }: ReportDocument): string {
  const cell = form?.cells[when.cell];
  if (!cell) return "";
  const isMeant = "is" in when;
  const value = isMeant ? when.is : when.not;
  return messages.onlyWhen(cell.title, isMeant, wordsOf(value, cell, messages) ?? "");
}
