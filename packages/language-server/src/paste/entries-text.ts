import { nodeAt, valueText } from "@gouji/core";
import type { ReportDocument } from "../reports/report-document.js";
import { groupBy } from "../actions/action-edit.js";
import { lineBreakIn } from "./line-around.js";
import type { CellValue } from "./write-cells.js";

/** The text behind the key of a place that is written anew: a row in braces, groups a line for each of their rows. */
export function entriesText(
  values: readonly CellValue[],
  steps: readonly string[],
  report: ReportDocument,
): string {
  const { source } = report;
  const parent = nodeAt(source, steps.slice(0, -1));
  const key = (name: string) => (source.syntax === "json" ? JSON.stringify(name) : name);
  const isInline = source.syntax === "json" || (parent?.kind === "map" && parent.flow);
  const newLine = lineBreakIn(source.text);
  const first = parent?.kind === "map" ? parent.entries.values().next().value?.key.start : undefined;
  return below(values, steps.length, columnOf(first ?? 0, source.text) + 2);

  function below(some: readonly CellValue[], depth: number, column: number): string {
    const isRow = some.every(({ cell }) => cell.path.length === depth + 1);
    const children = [...groupBy(some, ({ cell }) => cell.path[depth] ?? "")];
    const entries = children.map(([name, own]) => {
      const text = isRow ? valueText(own[0]?.value, source.syntax) : below(own, depth + 1, column + 2);
      return `${key(name)}:${text.startsWith(newLine) ? "" : " "}${text}`;
    });
    if (isRow || isInline) return `{ ${entries.join(", ")} }`;
    return entries.map((entry) => `${newLine}${" ".repeat(column)}${entry}`).join("");
  }
}

function columnOf(offset: number, text: string): number {
  return offset - (text.lastIndexOf("\n", offset - 1) + 1);
}
