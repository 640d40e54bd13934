import {
  canBeJudged,
  entryAt,
  type Finding,
  gapBefore,
  setText,
  type Source,
  type SourceMap,
  type SourceNode,
  type TextChange,
} from "@gouji/core";
import type { EntryWriter } from "../entries/entry-writer.js";
import { isInline, laidOut } from "../entries/layout.js";
import { writerFor } from "../entries/writer-for.js";
import type { ReportDocument } from "../reports/report-document.js";
import type { ActionEdit } from "./action-edit.js";

/** The entries of a judged finding. */
type Item = readonly string[];

const key = "suppressions";

/** Enters a finding as judged. The reason is left to be written: until then the finding stands. */
export function judgeFinding(finding: Finding, report: ReportDocument): ActionEdit[] {
  const rules = (finding.rules ?? [finding.rule]).filter(canBeJudged);
  if (report.form === undefined || rules.length === 0) return [];
  const { source, words } = report;
  const writer = writerFor(source, false);
  const items = rules.map((rule) => [
    writer.entry("rule", writer.literal(rule)),
    writer.entry("at", writer.literal(finding.pointer)),
    writer.entry("reason", writer.words()),
  ]);
  const change = additionOf(items, { source, writer });
  return change ? [{ title: words.judge(finding.rule), changes: [change] }] : [];
}

interface Target {
  readonly source: Source;
  readonly writer: EntryWriter;
}

function additionOf(items: readonly Item[], target: Target): TextChange | undefined {
  const { source } = target;
  const list = entryAt(source, [key])?.node;
  if (!list) return source.root?.kind === "map" ? addList(items, source.root, target) : undefined;
  if (list.kind !== "list") return undefined;
  const last = list.items.at(-1);
  const isInBrackets = source.text[list.start] === "[";
  if (last) return isInBrackets ? addInBrackets(items, last, target) : addLines(items, last, target);
  return { start: list.start, end: list.end, newText: bracketText(items, list.start, target) };
}

/** A list behind all else. */
function addList(items: readonly Item[], root: SourceMap, target: Target): TextChange | undefined {
  const { source, writer } = target;
  const { text } = source;
  const first = root.entries.values().next().value?.key.start ?? root.start;
  if (root.flow) return setText(source, [key], bracketText(items, first, target));
  const before = text.endsWith("\n") ? "\n" : "\n\n";
  const newText = laidOut(`${before}${writer.entry(key, writer.list(items, false))}\n`, text, 0);
  return { start: text.length, end: text.length, newText };
}

function bracketText(items: readonly Item[], offset: number, { source, writer }: Target): string {
  const { syntax, root, text } = source;
  const inline = syntax === "yaml" || root?.kind !== "map" || isInline(root, source);
  return laidOut(writer.list(items, inline), text, offset);
}

function addInBrackets(
  items: readonly Item[],
  { start, end }: SourceNode,
  { source, writer }: Target,
): TextChange {
  const { syntax, text } = source;
  const inline = syntax === "yaml" || !/[\r\n]/.test(text.slice(start, end));
  const written = items.map(
    (item) => `,${gapBefore(text, start)}${laidOut(writer.map(item, inline), text, start)}`,
  );
  return { start: end, end, newText: written.join("") };
}

function addLines(
  items: readonly Item[],
  last: SourceNode,
  { source: { text }, writer }: Target,
): TextChange {
  const dash = text.lastIndexOf("-", last.start);
  const indent = " ".repeat(dash - text.lastIndexOf("\n", dash) - 1);
  const end = last.start + text.slice(last.start, last.end).trimEnd().length;
  const at = end + (/^[^\r\n]*/.exec(text.slice(end))?.[0].length ?? 0);
  const written = writer.list(items, false).replaceAll("\n  ", `\n${indent}`);
  return { start: at, end: at, newText: laidOut(written, text, 0) };
}
