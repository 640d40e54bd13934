import type { Form } from "@gouji/core";
import { isContent } from "@gouji/core/form";
import { CompletionItemKind } from "vscode-languageserver-types";
import { candidateText } from "../entries/entry-text.js";
import { writerFor } from "../entries/writer-for.js";
import type { ReportDocument } from "../reports/report-document.js";
import { type KeyCandidate, keyCandidates } from "./candidates.js";
import type { Offer } from "./completion-item.js";
import type { CursorContext } from "./cursor-context.js";

const kinds = {
  field: CompletionItemKind.Property,
  part: CompletionItemKind.Module,
  group: CompletionItemKind.Module,
  row: CompletionItemKind.Struct,
  cell: CompletionItemKind.Field,
} as const;

/** What offers are made for. */
export interface OfferContext {
  readonly report: ReportDocument;
  readonly cursor: CursorContext;
  /** Whether the client knows tab stops. */
  readonly snippets: boolean;
}

/** The keys that are missing where the cursor is, those that must not be missing first. */
export function keyOffers(form: Form, context: OfferContext): Offer[] {
  const { steps, present } = context.cursor;
  return keyCandidates(form, steps)
    .filter(({ key }) => !present.has(key))
    .toSorted((a, b) => Number(b.required) - Number(a.required))
    .map((candidate) => keyOffer(form, candidate, context));
}

function keyOffer(form: Form, candidate: KeyCandidate, { report, cursor, snippets }: OfferContext): Offer {
  const { key, title, place, schema } = candidate;
  const unit = place && isContent(place) ? place.unit : undefined;
  const writer = writerFor(report.source, snippets);
  const value = () => candidateText(form, candidate, { writer, inline: cursor.frame === "braces" });
  return {
    label: key,
    title,
    detail: unit === undefined ? title : report.messages.inUnit(title, unit),
    description: place?.description ?? schema.description,
    kind: kinds[place?.kind ?? "field"],
    text: cursor.hasColon ? writer.key(key) : writer.entry(key, value()) + cursor.comma,
  };
}
