import { readFileSync } from "node:fs";
import type { Form } from "@gouji/core";
import { loadForm } from "@gouji/core/custom-form";
import type { Position } from "vscode-languageserver-types";
import {
  type CompletionOptions,
  type PasteAnswer,
  provideCompletion,
  providePaste,
  ReportDocument,
} from "../dist/index.js";
import { marked } from "./marked.js";
import { taken } from "./taken.js";
import { edited } from "./texts.js";

function fileOf(name: string, ending: string): string {
  return readFileSync(new URL(`../../../test/forms/${name}/${name}.${ending}`, import.meta.url), "utf8");
}

/** The made-up forms, by their names. */
export const ownForms = Object.fromEntries(
  ["library", "websites", "budget", "appropriation"].map((name): [string, Form] => [
    name,
    loadForm(JSON.parse(fileOf(name, "schema.json"))),
  ]),
);

const forms = Object.values(ownForms);

/** The report that belongs to one of them. */
export function ownReport(name: string): string {
  return fileOf(name, "gouji.yaml");
}

export function documentOf(text: string, uri = "file:///a.gouji.yaml"): ReportDocument {
  return new ReportDocument({ uri, version: 1, text }, { forms, context: {} });
}

/** A report with a mark in it, and where the mark was. */
export function documentWithMarker(
  textWithMarker: string,
  uri?: string,
): { readonly report: ReportDocument; readonly position: Position } {
  const { text, position } = marked(textWithMarker);
  return { report: documentOf(text, uri), position };
}

const allOptions = { snippets: true, completionMarkdown: true, indentsInserted: true };

/** What is offered at `<|>`. */
export function offers(textWithMarker: string, uri?: string, options: CompletionOptions = allOptions) {
  const { report, position } = documentWithMarker(textWithMarker, uri);
  return provideCompletion(report, position, options)?.items ?? [];
}

/** The text after one of the offers was taken; of a choice, its first value. */
export function completed(textWithMarker: string, label: string, uri?: string): string {
  return taken(
    textWithMarker,
    offers(textWithMarker, uri).find((item) => item.label === label),
  );
}

/** What a paste at `<|>` comes to: the text, or why there is none. */
export function pasted(
  textWithMarker: string,
  text: string,
  { uri = "file:///a.gouji.yaml", html = "" } = {},
) {
  const { report, position } = documentWithMarker(textWithMarker, uri);
  const range = { start: position, end: position };
  const answer = providePaste(report, { textDocument: { uri }, range, text, ...(html !== "" && { html }) });
  return { answer, text: textAfter(report, answer) };
}

function textAfter({ source, uri }: ReportDocument, answer: PasteAnswer | null): string | undefined {
  return answer && "edit" in answer ? edited(source.text, answer.edit.changes?.[uri] ?? []) : undefined;
}
