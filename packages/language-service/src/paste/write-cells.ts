import type { TextChange } from "@gouji/core";
import { nodeAt, setText } from "@gouji/core/source";
import { pointerOf } from "@gouji/core/text";
import { groupBy } from "../changes/group-by.js";
import { joined } from "../changes/joined.js";
import type { ReportDocument } from "../reports/report-document.js";
import { cellText, type CellValue } from "./cell-value.js";
import { entriesText } from "./entries-text.js";

/** Sets cells in a report, and adds the rows and groups that it lacks; nothing where there is no place for one. */
export function writeCells(values: readonly CellValue[], report: ReportDocument): TextChange[] | undefined {
  const inOrder = values.toSorted((a, b) => a.cell.index - b.cell.index);
  const places = groupBy(inOrder, ({ cell }) => pointerOf(filledPath(cell.path, report)));
  const changes = [...places.values()].map((some) => changesBelow(some, report));
  if (changes.includes(undefined)) return undefined;
  return joined(changes.flatMap((some) => some ?? []));
}

/** The steps down to the first place that the report lacks or has left empty; at most to the row of the cell. */
function filledPath(path: readonly string[], { source }: ReportDocument): readonly string[] {
  const row = path.slice(0, -1);
  const isFilled = (steps: readonly string[]) => {
    const node = nodeAt(source, steps);
    return node?.kind === "list" ? node.items.length > 0 : node?.kind === "map" && node.entries.size > 0;
  };
  const length = row.findIndex((_, at) => !isFilled(row.slice(0, at + 1)));
  return length === -1 ? row : row.slice(0, length + 1);
}

function changesBelow(values: readonly CellValue[], report: ReportDocument): TextChange[] | undefined {
  const { source, form } = report;
  const steps = filledPath(values[0]?.cell.path ?? [], report);
  const keysOf = (path: readonly string[]) => form?.places.get(pointerOf(path))?.keys;
  const node = nodeAt(source, steps);
  if (node?.kind === "map" && node.entries.size > 0) {
    const written = values.filter(({ cell, value }) => value !== null || node.entries.has(cell.key));
    return written.flatMap(
      (one) => setText(source, one.cell.path, cellText(one, source), keysOf(steps)) ?? [],
    );
  }
  // What is no map is something that the author has yet to mend.
  if (node && node.kind !== "map" && (node.kind !== "scalar" || node.value !== null)) return undefined;
  const text = entriesText(values, steps, report);
  const change = setText(source, steps, text, keysOf(steps.slice(0, -1)));
  return change && [/^\r?\n/.test(text) ? withoutSpace(change, report) : change];
}

/** Behind a key that is followed by lines of its own there is no space. */
export function withoutSpace(change: TextChange, { source }: ReportDocument): TextChange {
  const newText = change.newText.replaceAll(/(?<! ) +(?=\r?\n)/g, "");
  let { start } = change;
  while (/^\r?\n/.test(newText) && source.text[start - 1] === " ") start -= 1;
  return { ...change, start, newText };
}
