import type { SourceNode } from "@gouji/core/source";
import type { FoldingRange } from "vscode-languageserver-types";
import type { ReportDocument } from "../reports/report-document.js";

/** Whatever stands on several lines under its key or behind its dash: parts, groups, prose, rows of a list. */
export function provideFoldingRanges(report: ReportDocument): FoldingRange[] {
  const { root } = report.source;
  return root ? rangesIn(root, report) : [];
}

function rangesIn(node: SourceNode, report: ReportDocument): FoldingRange[] {
  if (node.kind === "scalar") return [];
  const children =
    node.kind === "list"
      ? node.items.map((item) => ({ start: item.start, value: item }))
      : [...node.entries.values()].map(({ key, node: value }) => ({ start: key.start, value }));
  return children.flatMap(({ start, value }) => {
    const startLine = report.positions.position(start).line;
    const endLine = report.positions.position(lastCharacter(value, report)).line;
    return [...(endLine > startLine ? [{ startLine, endLine }] : []), ...rangesIn(value, report)];
  });
}

/** A block's own end lies behind its line breaks. */
function lastCharacter({ start, end }: SourceNode, { source }: ReportDocument): number {
  return Math.max(start, start + source.text.slice(start, end).trimEnd().length);
}
