import type { Form } from "@gouji/core";
import { CompletionItemKind } from "vscode-languageserver-types";
import { placeText } from "../entries/entry-text.js";
import type { EntryWriter, ReportFrame } from "../entries/entry-writer.js";
import { writerFor } from "../entries/writer-for.js";
import type { Offer } from "./completion-item.js";
import type { OfferContext } from "./key-offers.js";

/** A whole new report of each form, the newest first, with every figure and text to be filled in. */
export function newReportOffers(forms: readonly Form[], { report, cursor, snippets }: OfferContext): Offer[] {
  const byYear = forms.toSorted((a, b) => b.years.from - a.years.from);
  return byYear.flatMap((form) => {
    const text = reportText(form, writerFor(report.source, snippets), cursor.frame);
    return text === undefined ? [] : [newReportOffer(form, report.messages.newReport(form.id), text)];
  });
}

function newReportOffer({ schema, document }: Form, label: string, text: string): Offer {
  return {
    label,
    title: schema.title ?? document,
    description: document,
    kind: CompletionItemKind.File,
    text,
  };
}

function reportText(form: Form, writer: EntryWriter, frame: ReportFrame): string | undefined {
  const entry = (key: string) => {
    const place = form.places.get(`/${key}`);
    return place ? writer.entry(key, placeText(form, place, { writer, inline: false })) : "";
  };
  const parts = new Set(form.parts.map(({ pointer }) => pointer.slice(1)));
  const envelope = (form.schema.required ?? []).filter((key) => !parts.has(key)).map(entry);
  const blocks = form.parts.map(({ title, pointer }) => ({ title, entry: entry(pointer.slice(1)) }));
  return writer.report(envelope, blocks, frame);
}
