import { type Finding, nodeAt, setText, stepsOf, type TextChange } from "@gouji/core";
import { keyCandidates } from "../completion/candidates.js";
import { placeText, schemaText, SnippetWriter } from "../completion/entry-text.js";
import type { ReportDocument } from "../reports/report-document.js";
import { type ActionEdit, joined } from "./action-edit.js";

/** Adds all keys that must not be missing, with what belongs below them, to be filled in. */
export function addMissing(touched: readonly Finding[], report: ReportDocument): ActionEdit[] {
  const isMissing = ({ rule }: Finding) => rule === "key-missing";
  if (report.source.syntax !== "yaml" || !touched.some(isMissing)) return [];
  const changes = report.findings
    .filter(isMissing)
    .flatMap(({ pointer }) => additionOf(stepsOf(pointer), report) ?? []);
  const title = report.words.addMissing(changes.length);
  return changes.length === 0 ? [] : [{ title, changes: joined(changes) }];
}

function additionOf(steps: readonly string[], { source, form }: ReportDocument): TextChange | undefined {
  const parentSteps = steps.slice(0, -1);
  const parent = nodeAt(source, parentSteps);
  if (!form || parent?.kind !== "map") return undefined;
  const candidates = keyCandidates(form, parentSteps);
  const candidate = candidates.find(({ key }) => key === steps.at(-1));
  if (!candidate) return undefined;
  const { place, schema, key } = candidate;
  const writer = new SnippetWriter(false);
  const entry = place
    ? placeText(form, place, { writer, inBraces: parent.flow })
    : `${key}:${schemaText(schema, writer)}`;
  const indent = indentOf(parent.entries.values().next().value?.key.start ?? 0, source.text);
  const value = entry
    .slice(key.length + 1)
    .trimStart()
    .replaceAll(/ +$/gm, "");
  const text = entry.startsWith(`${key}:\n`) ? `\n  ${value}` : value;
  const change = setText(
    source,
    steps,
    text.trimEnd().replaceAll("\n", `\n${indent}`),
    candidates.map((one) => one.key),
  );
  return (
    change && {
      ...change,
      newText: change.newText.replaceAll(/(?<=\S) +(?=\n|$)/g, "").replaceAll(":  }", ": }"),
    }
  );
}

function indentOf(offset: number, text: string): string {
  const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
  return /^ */.exec(text.slice(lineStart, offset))?.[0] ?? "";
}
