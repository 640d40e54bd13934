import type { Form } from "@gouji/core";
import { type Content, isContent, type Place, type SchemaNode } from "@gouji/core/form";
import type { KeyCandidate } from "../completion/candidates.js";
import { type ListPart, listAt } from "../reports/content-at.js";
import type { EntryWriter } from "./entry-writer.js";
import { isOfDigits } from "./is-of-digits.js";

/** How the entries of a map are written: in what syntax, and whether all on one line. */
export interface EntryStyle {
  readonly writer: EntryWriter;
  readonly inline: boolean;
  /** Cells that may stay blank are left out. */
  readonly withoutOptional?: boolean;
}

/** What belongs behind a key, to be filled in. */
export function candidateText(form: Form, { place, schema }: KeyCandidate, style: EntryStyle): string {
  if (!place) return schemaText(schema, style);
  return isContent(place) ? valueText(place, place.schema, style) : placeText(form, place, style);
}

/** All that belongs below a place, to be filled in: `{ upheld: $1, … }`. */
export function placeText(form: Form, place: Place, style: EntryStyle): string {
  const { kind, schema, keys, pointer, path } = place;
  const { writer } = style;
  // Among others a cell is left blank: what is chosen beforehand would be taken for an answer.
  if (kind === "cell") return writer.blank();
  if (kind === "field") return isContent(place) ? valueText(place, schema, style) : schemaText(schema, style);
  const list = listAt(form, path);
  if (list) return writer.list([rowEntries(list, style)], style.inline);
  if (kind === "part" && keys.length === 0) return writer.prose(style.inline);
  // Of a purchase amount and the like, a part may hold cells itself.
  const inline = style.inline || kind === "row";
  const entries = keys.flatMap((key) => {
    const below = form.places.get(`${pointer}/${key}`);
    return below && isWanted(below, style)
      ? [writer.entry(key, placeText(form, below, { ...style, inline }))]
      : [];
  });
  return writer.map(entries, inline);
}

/** The cells of one row of a list, to be filled in. */
export function rowEntries({ list: { columns } }: ListPart, style: EntryStyle): string[] {
  const { writer, inline } = style;
  const wanted = columns.filter((column) => isWanted(column, style));
  const entries = wanted.map(({ key }) => writer.entry(key, writer.blank()));
  return inline ? entries : entries.map((entry) => entry.trimEnd());
}

function isWanted(place: Place, { withoutOptional = false }: EntryStyle): boolean {
  return !(withoutOptional && isContent(place) && place.optional);
}

/** One value, to be filled in or chosen. */
function valueText({ holds, choices }: Content, schema: SchemaNode, style: EntryStyle): string {
  const { writer } = style;
  if (schema.const !== undefined) return writer.literal(schema.const);
  switch (holds) {
    case "figure":
      return writer.figure();
    case "text":
      return isOfDigits(schema) ? writer.quotedWords() : writer.words();
    case "choices":
      return `[${writer.items()}]`;
    case "yesNo":
    case "choice":
      return writer.choice(
        usualFirst(
          choices.map(({ value }) => value),
          schema,
        ),
      );
  }
}

function usualFirst(values: readonly unknown[], { default: usual }: SchemaNode): readonly unknown[] {
  return values.includes(usual) ? [usual, ...values.filter((value) => value !== usual)] : values;
}

/** What stands behind the key of a field that holds others, by its schema. */
function schemaText(schema: SchemaNode, style: EntryStyle): string {
  const { writer, inline } = style;
  const { items, properties } = schema;
  // Of several kinds the first is the usual one.
  const type = typeof schema.type === "string" ? schema.type : schema.type?.[0];
  if (schema.const !== undefined) return writer.literal(schema.const);
  if (schema.enum) return writer.choice(usualFirst(schema.enum, schema));
  if (type === "boolean") return writer.choice([true, false]);
  if (type === "array" && items?.properties) return writer.list([requiredEntries(items, style)], inline);
  if (type === "array") return `[${writer.items()}]`;
  if (properties) return writer.map(requiredEntries(schema, style), inline);
  if (type === "object") return writer.map([writer.items()], inline);
  if (type !== "string") return writer.figure();
  return isOfDigits(schema) ? writer.quotedWords() : writer.words();
}

function requiredEntries({ required = [], properties = {} }: SchemaNode, style: EntryStyle): string[] {
  return required.map((key) => style.writer.entry(key, schemaText(properties[key] ?? {}, style)));
}
