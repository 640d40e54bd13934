import type { SourceNode } from "@gouji/core/source";
import type { FoldingRange } from "vscode-languageserver-types";
import type { ReportDocument } from "../reports/report-document.js";

/** Whatever stands on several lines under its key: parts, groups, prose. */
export function provideFoldingRanges(report: ReportDocument): FoldingRange[] {
  const { root } = report.source;
  return root ? rangesIn(root, report) : [];
}

function rangesIn(node: SourceNode, report: ReportDocument): FoldingRange[] {
  if (node.kind === "list") return node.items.flatMap((item) => rangesIn(item, report));
  if (node.kind === "scalar") return [];
  return [...node.entries.values()].flatMap(({ key, node: value }) => {
    const startLine = report.positions.position(key.start).line;
    const endLine = report.positions.position(lastCharacter(value, report)).line;
    return [...(endLine > startLine ? [{ startLine, endLine }] : []), ...rangesIn(value, report)];
  });
}

/** A block's own end lies behind its line breaks. */
function lastCharacter({ start, end }: SourceNode, { source }: ReportDocument): number {
  return Math.max(start, start + source.text.slice(start, end).trimEnd().length);
}
