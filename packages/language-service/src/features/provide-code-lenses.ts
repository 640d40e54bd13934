import type { TablePart } from "@gouji/core/form";
import type { CodeLens, Command, Range } from "vscode-languageserver-types";
import { cellsAt, rangeOfPlace } from "../reports/places-in-text.js";
import { relationState } from "../reports/relation-state.js";
import type { ReportDocument } from "../reports/report-document.js";
import { rangeOf } from "./provide-diagnostics.js";

/** A command of the client's own that takes `(uri, position, locations)` and goes there. */
export const showFiguresCommand = "gouji.showFigures";

export interface LensOptions {
  readonly clientCommands?: readonly string[];
}

/** Above each table, how its relations came out; on a click, where they fail. */
export function provideCodeLenses(
  report: ReportDocument,
  { clientCommands = [] }: LensOptions = {},
): CodeLens[] {
  const tables = (report.form?.parts ?? []).filter((part) => part.kind === "table");
  return tables.flatMap((table) => {
    const place = report.form?.places.get(table.pointer);
    const range = place && rangeOfPlace(place, report);
    const title = place && relationState(place, report);
    if (!range || title === undefined) return [];
    const failing = clientCommands.includes(showFiguresCommand) ? failingFigures(table, report) : [];
    return [{ range, command: commandOf(title, range, { failing, uri: report.uri }) }];
  });
}

function commandOf(
  title: string,
  { start }: Range,
  { failing, uri }: { readonly failing: readonly Range[]; readonly uri: string },
): Command {
  // Without a command a lens is text alone.
  if (failing.length === 0) return { title, command: "" };
  const locations = failing.map((range) => ({ uri, range }));
  return { title, command: showFiguresCommand, arguments: [uri, start, locations] };
}

/** The figures that the findings about a table's relations stand at; of those that are suppressed, the totals. */
function failingFigures({ number }: TablePart, report: ReportDocument): Range[] {
  const failed = report.relations
    .filter(({ relation, outcome }) => relation.part === number && outcome.kind === "fails")
    .map(({ relation }) => relation);
  const rules = new Set(failed.map(({ rule }) => rule));
  const found = report.findings.filter(
    ({ rule, pointer }) => rules.has(rule) && report.form?.places.get(pointer)?.part === number,
  );
  if (found.length > 0) return found.map(rangeOf);
  const totals = cellsAt(
    failed.flatMap(({ right }) => right.flatMap(({ cell, report: role }) => (role === "this" ? [cell] : []))),
    report,
  );
  return totals.flatMap((cell) => rangeOfPlace(cell, report) ?? []);
}
