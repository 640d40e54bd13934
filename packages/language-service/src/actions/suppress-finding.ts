import type { Finding, Source, TextChange } from "@gouji/core";
import { namedPointer } from "@gouji/core/report";
import { traitsOf } from "@gouji/core/rules";
import { entryAt, setText, type SourceMap } from "@gouji/core/source";
import { columnOf } from "../text/lines.js";
import { appendItems, type Item } from "../entries/append-items.js";
import type { EntryWriter } from "../entries/entry-writer.js";
import { keepsBreaks } from "../entries/keeps-breaks.js";
import { indented, isInline, laidOut } from "../entries/layout.js";
import { writerFor } from "../entries/writer-for.js";
import type { ReportDocument } from "../reports/report-document.js";
import type { ActionEdit } from "./action-edit.js";

const key = "suppressions";

/**
 * Suppresses a finding in the report, where its form has a place for that; a row of a list is named by its key. The
 * reason is left to be written: until then the finding stands.
 */
export function suppressFinding(finding: Finding, report: ReportDocument): ActionEdit[] {
  const rules = (finding.rules ?? [finding.rule]).filter((rule) => traitsOf(rule).suppressible);
  const { source, messages, form } = report;
  if (!form?.places.has(`/${key}`) || rules.length === 0) return [];
  const writer = writerFor(source, false);
  const items = rules.map((rule) => [
    writer.entry("rule", writer.literal(rule)),
    writer.entry("at", writer.literal(namedPointer(finding.pointer, form))),
    writer.entry("reason", writer.words()),
  ]);
  const change = additionOf(items, { source, writer });
  return change ? [{ title: messages.suppress(finding.rule), changes: [change] }] : [];
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
  if (list.items.length > 0) return appendItems(items, list, target);
  return { start: list.start, end: list.end, newText: bracketText(items, list.start, target) };
}

/** A list behind all else, with a blank line in between. */
function addList(items: readonly Item[], root: SourceMap, target: Target): TextChange | undefined {
  const { source, writer } = target;
  const { text } = source;
  const first = root.entries.values().next().value?.key.start ?? root.start;
  if (root.flow) return setText(source, [key], bracketText(items, first, target));
  const at = endOfReport(root, text);
  const isBehindLine = text[at - 1] === "\n";
  const isBehindBlank = /\n[ \t]*\r?\n$/.test(text.slice(root.start, at)) || keepsBreaks(root, text);
  const before = (isBehindLine ? "" : "\n") + (isBehindBlank ? "" : "\n");
  const entry = indented(
    writer.entry(key, writer.list(items, false)),
    " ".repeat(columnOf(text, root.start)),
  );
  return { start: at, end: at, newText: laidOut(`${before}${entry}\n`, text, 0) };
}

/** The end of the text, or the line that says that it is (`...`). */
function endOfReport({ start }: SourceMap, text: string): number {
  const mark = /^\.{3}(?=\s|$)/m.exec(text.slice(start));
  return mark ? start + mark.index : text.length;
}

function bracketText(items: readonly Item[], offset: number, { source, writer }: Target): string {
  const { syntax, root, text } = source;
  const inline = syntax === "yaml" || root?.kind !== "map" || isInline(root, source);
  return laidOut(writer.list(items, inline), text, offset);
}
