import type { Range, TextChange } from "@gouji/core";
import { isContent, type TablePart } from "@gouji/core/form";
import type { Grid } from "@gouji/tables";
import { isList } from "../reports/content-at.js";
import type { ReportDocument } from "../reports/report-document.js";
import { Refusal } from "./refusal.js";
import { pasteCells } from "./paste-cells.js";
import { pasteProse } from "./paste-prose.js";
import { pasteRows } from "./paste-rows.js";
import { type PasteTarget, pasteTarget } from "./paste-target.js";
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
  const chosen = isContent(place) && place.choices.length > 0 ? pasteWord(copied, target, report) : undefined;
  if (chosen) return chosen;
  const grid = readGrid(copied);
  if (!grid || grid.length === 0 || isOneWord(grid)) return undefined;
  return pasteGrid(grid, { part, place }, report);
}

/** The printed word of a choice, as it is written: 是 is `true`. */
function pasteWord({ text }: Copied, target: PasteTarget, report: ReportDocument): PasteResult | undefined {
  if (target.part.kind !== "table" || /[\t\r\n]/.test(text.trim())) return undefined;
  const { part, place } = target;
  const result = pasteGrid(oneCell(text), { part, place }, report);
  return result.kind === "changes" ? result : undefined;
}

function pasteGrid(
  grid: Grid,
  target: PasteTarget & { readonly part: TablePart },
  report: ReportDocument,
): PasteResult {
  const { messages } = report;
  if (!isList(target.part)) return resultOf(pasteCells(grid, target, report), messages.pasteCells);
  const pasted = pasteRows(grid, { ...target, part: target.part }, report);
  return pasted instanceof Refusal ? resultOf(pasted, "") : resultOf(pasted.changes, pasted.title);
}

function oneCell(text: string): Grid {
  return [[{ text: text.trim(), colSpan: 1, rowSpan: 1 }]];
}

/** The same for what a user says are cells. */
export function pasteAsCells(report: ReportDocument, range: Range, copied: Copied): PasteResult {
  const { messages, positions } = report;
  const target = pasteTarget(report, positions.offset(range.start));
  if (target?.part.kind !== "table") return { kind: "refused", reason: messages.pasteNowhere };
  return pasteGrid(readGrid(copied) ?? oneCell(copied.text), { ...target, part: target.part }, report);
}

function isOneWord([row, ...more]: Grid): boolean {
  return more.length === 0 && row?.length === 1 && !/\d/.test(row[0]?.text.normalize("NFKC") ?? "");
}

function resultOf(changes: readonly TextChange[] | Refusal, title: string): PasteResult {
  return changes instanceof Refusal
    ? { kind: "refused", reason: changes.reason }
    : { kind: "changes", title, changes };
}
