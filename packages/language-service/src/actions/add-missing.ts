import type { Finding, Source, TextChange } from "@gouji/core";
import { keyMissing } from "@gouji/core/rules";
import { nodeAt, setText } from "@gouji/core/source";
import { stepsOf } from "@gouji/core/text";
import { groupBy } from "../changes/group-by.js";
import { joined } from "../changes/joined.js";
import { keyCandidates } from "../completion/candidates.js";
import { candidateText } from "../entries/entry-text.js";
import { isInline, laidOut } from "../entries/layout.js";
import { writerFor } from "../entries/writer-for.js";
import type { ReportDocument } from "../reports/report-document.js";
import type { ActionEdit } from "./action-edit.js";

/** Adds all keys that must not be missing, with what belongs below them, to be filled in. */
export function addMissing(touched: readonly Finding[], report: ReportDocument): ActionEdit[] {
  const isMissing = ({ rule }: Finding) => rule === keyMissing.id;
  if (!touched.some(isMissing)) return [];
  const missing = report.findings.filter(isMissing).map(({ pointer }) => stepsOf(pointer));
  const byMap = groupBy(missing, (steps) => steps.slice(0, -1).join("/"));
  const changes = [...byMap.values()].flatMap((some) => additionsTo(some, report));
  const title = report.messages.addMissing(missing.length);
  if (changes.length === 0) return [];
  return [{ title, changes: joined(changes).map((change) => withoutSecondSpace(change, report.source)) }];
}

/** What is left blank at the end of braces leaves the space in front of them to them. */
function withoutSecondSpace(change: TextChange, { text }: Source): TextChange {
  const isBehindSpace = /\s/.test(text[change.end] ?? "");
  return isBehindSpace ? { ...change, newText: change.newText.replace(/: $/, ":") } : change;
}

/** The entries that one map lacks. */
function additionsTo(missing: readonly (readonly string[])[], report: ReportDocument): TextChange[] {
  const { source, form } = report;
  const steps = missing[0]?.slice(0, -1) ?? [];
  const map = nodeAt(source, steps);
  if (!form || map?.kind !== "map") return [];
  const candidates = keyCandidates(form, steps);
  const keys = candidates.map(({ key }) => key);
  const lacking = candidates.filter(({ key }) => missing.some((one) => one.at(-1) === key));
  const writer = writerFor(source, false);
  const inline = isInline(map, source);
  const values = lacking.map(
    (one) => [one.key, candidateText(form, one, { writer, inline, withoutOptional: true })] as const,
  );
  const first = map.entries.values().next().value;
  if (!first) {
    const entries = values.map(([key, value]) => writer.entry(key, value));
    const newText = laidOut(writer.map(entries, inline), source.text, map.start);
    return [{ start: map.start, end: map.end, newText }];
  }
  return values.flatMap(([key, value]) => {
    const text = laidOut(value, source.text, first.key.start);
    return setText(source, [...steps, key], text, keys) ?? [];
  });
}
