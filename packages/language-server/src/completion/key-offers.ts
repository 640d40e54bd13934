import type { Form } from "@gouji/core";
import { CompletionItemKind } from "vscode-languageserver";
import type { Words } from "../words/words.js";
import { type KeyCandidate, keyCandidates } from "./candidates.js";
import type { Offer } from "./completion-item.js";
import type { CursorContext } from "./cursor-context.js";
import { placeText, schemaText, SnippetWriter } from "./entry-text.js";

const kinds = {
  field: CompletionItemKind.Property,
  part: CompletionItemKind.Module,
  group: CompletionItemKind.Module,
  row: CompletionItemKind.Struct,
  cell: CompletionItemKind.Field,
} as const;

export interface OfferOptions {
  readonly snippets: boolean;
  readonly words: Words;
}

/** The keys that are missing where the cursor is, those that must not be missing first. */
export function keyOffers(form: Form, context: CursorContext, options: OfferOptions): Offer[] {
  return keyCandidates(form, context.steps)
    .filter(({ key }) => !context.present.has(key))
    .toSorted((a, b) => Number(b.required) - Number(a.required))
    .map((candidate) => keyOffer(form, candidate, context, options));
}

function keyOffer(
  form: Form,
  candidate: KeyCandidate,
  { followedBy, inBraces }: CursorContext,
  { snippets, words }: OfferOptions,
): Offer {
  const { key, title, place, schema } = candidate;
  const cell = place?.kind === "cell" ? form.cells[place.cells[0] ?? -1] : undefined;
  const writer = new SnippetWriter(snippets);
  const entry = place ? placeText(form, place, { writer, inBraces }) : `${key}:${schemaText(schema, writer)}`;
  return {
    label: key,
    title,
    detail: cell?.unit === undefined ? title : words.inUnit(title, cell.unit),
    description: place?.description ?? schema.description,
    kind: kinds[place?.kind ?? "field"],
    text: { nothing: entry, colon: key, entry: `${entry}, ` }[followedBy],
  };
}
