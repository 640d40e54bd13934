import type { Form } from "@gouji/core";
import { CompletionItemKind } from "vscode-languageserver";
import type { Offer } from "./completion-item.js";
import { placeText, SnippetWriter } from "./entry-text.js";
import type { OfferOptions } from "./key-offers.js";

/** A whole new report of each form, the newest first, with every figure and text to be filled in. */
export function newReportOffers(forms: readonly Form[], { snippets, words }: OfferOptions): Offer[] {
  const byYear = forms.toSorted((a, b) => b.years.from - a.years.from);
  return byYear.map((form) => ({
    label: words.newReport(form.id),
    title: form.schema.title ?? form.document,
    description: form.document,
    kind: CompletionItemKind.File,
    text: reportText(form, new SnippetWriter(snippets)),
  }));
}

function reportText(form: Form, writer: SnippetWriter): string {
  const parts = new Set(form.parts.map(({ pointer }) => pointer.slice(1)));
  const entry = (key: string) => {
    const place = form.places.get(`/${key}`);
    return place ? placeText(form, place, { writer, inBraces: false }) : "";
  };
  const envelope = (form.schema.required ?? []).filter((key) => !parts.has(key)).map(entry);
  const blocks = form.parts.map(
    ({ title, pointer }) => `# ${writer.text(title)}\n${entry(pointer.slice(1))}`,
  );
  return [envelope.join("\n"), ...blocks, ""].join("\n\n").replace(/\n+$/, "\n");
}
