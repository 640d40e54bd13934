import { canBeJudged, entryAt, type Finding, type TextChange } from "@gouji/core";
import type { ReportDocument } from "../reports/report-document.js";
import type { ActionEdit } from "./action-edit.js";

/** Enters a finding as judged. The reason is left to be written: until then the finding stands. */
export function judgeFinding(finding: Finding, report: ReportDocument): ActionEdit[] {
  const rules = (finding.rules ?? [finding.rule]).filter(canBeJudged);
  if (report.source.syntax !== "yaml" || report.form === undefined || rules.length === 0) return [];
  const items = rules.map((rule) => [`- rule: ${rule}`, `  at: ${wordText(finding.pointer)}`, "  reason: "]);
  const change = additionOf(items.flat(), report);
  return change ? [{ title: report.words.judge(finding.rule), changes: [change] }] : [];
}

function additionOf(lines: readonly string[], { source }: ReportDocument): TextChange | undefined {
  const { text, root } = source;
  const newLine = text.includes("\r\n") ? "\r\n" : "\n";
  const entry = entryAt(source, ["suppressions"]);
  if (!entry) {
    if (root?.kind !== "map" || root.flow) return undefined;
    const before = text.endsWith("\n") ? "" : newLine;
    const block = ["", "suppressions:", ...lines.map((line) => `  ${line}`), ""];
    return { start: text.length, end: text.length, newText: before + block.join(newLine) };
  }
  const last = entry.node.kind === "list" ? entry.node.items.at(-1) : undefined;
  if (!last || text[entry.node.start] === "[") return undefined;
  const dash = text.lastIndexOf("-", last.start);
  const indent = " ".repeat(dash - text.lastIndexOf("\n", dash) - 1);
  const at = last.start + text.slice(last.start, last.end).trimEnd().length;
  const lineEnd = at + (/^[^\r\n]*/.exec(text.slice(at))?.[0].length ?? 0);
  return { start: lineEnd, end: lineEnd, newText: lines.map((line) => newLine + indent + line).join("") };
}

function wordText(pointer: string): string {
  return /^[\p{L}\p{N}_/~-]+$/u.test(pointer) ? pointer : JSON.stringify(pointer);
}
