import { type Finding, readSource, statutoryForms } from "@gouji/core";
import { stepsAt } from "@gouji/core/source";
import { pointerOf } from "@gouji/core/text";
import type { CodeAction } from "vscode-languageserver-types";
import { TextDocument } from "vscode-languageserver-textdocument";
import { expect } from "vitest";
import { fixAllKind, provideCodeActions } from "../src/features/provide-code-actions.js";
import { provideCompletion } from "../src/features/provide-completion.js";
import { ReportDocument } from "../src/reports/report-document.js";
import { taken } from "./taken.js";
import { harmOf } from "./harm.js";
import { wholeText } from "./texts.js";

/** A report as the server has it open. */
export function opened(text: TextDocument): ReportDocument {
  const { uri, version } = text;
  return new ReportDocument({ uri, version, text: text.getText() }, { forms: statutoryForms, context: {} });
}

/** Every action of a report does no harm; and edits of one do not overlap, or applying them would throw. */
export function expectHarmlessActions(text: TextDocument, report: ReportDocument): number {
  const actions = provideCodeActions(report, { range: wholeText, context: { diagnostics: [] } });
  for (const action of actions) {
    const after = TextDocument.applyEdits(text, action.edit?.changes?.[text.uri] ?? []);
    const harm = harmOf(report.source, readSource(after, text.uri, statutoryForms), meantBy(action, report));
    expect(harm, `${action.title}\n${text.getText()}\n=>\n${after}`).toEqual([]);
  }
  return actions.length;
}

/** The places that an action is about: those of the findings that it mends; of all, any figure. */
function meantBy({ title, kind }: CodeAction, { findings, form }: ReportDocument) {
  const isAll = kind === fixAllKind;
  const isMended = ({ fixes }: Finding) => fixes.some((fix) => isAll || fix.title === title);
  const pointers = findings
    .filter(isMended)
    .flatMap(({ pointer, related }) => [pointer, ...related.map((figure) => figure.pointer)]);
  return (pointer: string) =>
    pointers.some((one) => isAtOrBelow(pointer, one)) ||
    (isAll && form?.places.get(pointer)?.kind === "cell");
}

function isAtOrBelow(pointer: string, place: string): boolean {
  return pointer === place || pointer.startsWith(`${place}/`);
}

/** Whatever is offered at an offset does no harm, but to what the cursor stands in. */
export function expectHarmlessOffers(text: TextDocument, report: ReportDocument, offset: number): number {
  const at = text.positionAt(offset);
  const items = provideCompletion(report, at, { snippets: true })?.items ?? [];
  const place = pointerOf(stepsAt(report.source, offset));
  const written = text.getText();
  const marked = `${written.slice(0, offset)}<|>${written.slice(offset)}`;
  for (const item of items) {
    const after = taken(marked, item);
    const isMeant = (pointer: string) => place !== "" && isAtOrBelow(pointer, place);
    const harm = harmOf(report.source, readSource(after, text.uri, statutoryForms), isMeant);
    expect(harm, `${item.label}\n${marked}\n=>\n${after}`).toEqual([]);
  }
  return items.length;
}
