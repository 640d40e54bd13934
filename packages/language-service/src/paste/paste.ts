import type { Range, TextChange } from "@gouji/core";
import type { Grid } from "@gouji/tables";
import type { ReportDocument } from "../reports/report-document.js";
import { Refusal } from "./refusal.js";
import { pasteCells } from "./paste-cells.js";
import { pasteProse } from "./paste-prose.js";
import { pasteTarget } from "./paste-target.js";
import { type Copied, readGrid } from "./read-grid.js";

/** What comes of a paste: changes of the text, or why it does not fit. */
export type PasteResult =
  | { readonly kind: "changes"; readonly title: string; readonly changes: readonly TextChange[] }
  | { readonly kind: "refused"; readonly reason: string };

/**
 * Puts what was copied where it belongs: cells on a table, paragraphs into a part of prose.
 *
 * @returns nothing where it is best inserted as it is
 */
export function paste(report: ReportDocument, range: Range, copied: Copied): PasteResult | undefined {
  const { messages, positions } = report;
  const selected = { start: positions.offset(range.start), end: positions.offset(range.end) };
  const target = pasteTarget(report, selected.start);
  if (!target) return undefined;
  const { part, place } = target;
  if (part.kind === "prose") {
    const change = pasteProse(copied.text, { part, selected }, report);
    if (!change) return undefined;
    return resultOf(change instanceof Refusal ? change : [change], messages.pasteProse);
  }
  const grid = readGrid(copied);
  if (!grid || grid.length === 0 || isOneWord(grid)) return undefined;
  return resultOf(pasteCells(grid, { part, place }, report), messages.pasteCells);
}

/** The same for what a user says are cells. */
export function pasteAsCells(report: ReportDocument, range: Range, copied: Copied): PasteResult {
  const { messages, positions } = report;
  const target = pasteTarget(report, positions.offset(range.start));
  if (target?.part.kind !== "table") return { kind: "refused", reason: messages.pasteNowhere };
  const grid = readGrid(copied) ?? [[{ text: copied.text.trim(), colSpan: 1, rowSpan: 1 }]];
  return resultOf(pasteCells(grid, { part: target.part, place: target.place }, report), messages.pasteCells);
}

function isOneWord([row, ...more]: Grid): boolean {
  return more.length === 0 && row?.length === 1 && !/\d/.test(row[0]?.text.normalize("NFKC") ?? "");
}

function resultOf(changes: readonly TextChange[] | Refusal, title: string): PasteResult {
  return changes instanceof Refusal
    ? { kind: "refused", reason: changes.reason }
    : { kind: "changes", title, changes };
}
