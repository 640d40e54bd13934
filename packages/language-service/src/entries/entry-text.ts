import type { Form } from "@gouji/core";
import type { Place, SchemaNode } from "@gouji/core/form";
import type { KeyCandidate } from "../completion/candidates.js";
import type { EntryWriter } from "./entry-writer.js";

/** How the entries of a map are written: in what syntax, and whether all on one line. */
export interface EntryStyle {
  readonly writer: EntryWriter;
  readonly inline: boolean;
}

/** What belongs behind a key, to be filled in. */
export function candidateText(form: Form, { place, schema }: KeyCandidate, style: EntryStyle): string {
  return place ? placeText(form, place, style) : schemaText(schema, style);
}

/** All that belongs below a place, to be filled in: `{ upheld: $1, … }`. */
export function placeText(form: Form, { kind, schema, keys, pointer }: Place, style: EntryStyle): string {
  const { writer } = style;
  if (kind === "cell") return writer.figure();
  if (kind === "field") return schemaText(schema, style);
  if (kind === "part" && keys.length === 0) return writer.prose(style.inline);
  // Of a purchase amount and the like, a part may hold cells itself.
  const inline = style.inline || kind === "row";
  const entries = keys.flatMap((key) => {
    const below = form.places.get(`${pointer}/${key}`);
    return below ? [writer.entry(key, placeText(form, below, { writer, inline }))] : [];
  });
  return writer.map(entries, inline);
}

/** What stands behind the key of a field, by its schema. */
function schemaText(schema: SchemaNode, style: EntryStyle): string {
  const { writer, inline } = style;
  const { items, properties } = schema;
  // Of several kinds the first is the usual one.
  const type = typeof schema.type === "string" ? schema.type : schema.type?.[0];
  if (schema.const !== undefined) return writer.literal(schema.const);
  if (schema.enum) return writer.choice(schema.enum);
  if (type === "array" && items?.properties) return writer.list([requiredEntries(items, style)], inline);
  if (type === "array") return `[${writer.items()}]`;
  if (properties) return writer.map(requiredEntries(schema, style), inline);
  if (type === "object") return writer.map([writer.items()], inline);
  return type === "string" ? writer.words() : writer.figure();
}

function requiredEntries({ required = [], properties = {} }: SchemaNode, style: EntryStyle): string[] {
  return required.map((key) => style.writer.entry(key, schemaText(properties[key] ?? {}, style)));
}
