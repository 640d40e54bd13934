import type { Form, Place, SchemaNode } from "@gouji/core";

/** Writes text with places to fill in, one after the other. */
export class SnippetWriter {
  private stops = 0;

  /** @param snippets whether the client knows tab stops */
  constructor(private readonly snippets: boolean) {}

  stop(choices: readonly string[] = []): string {
    if (!this.snippets) return "";
    this.stops += 1;
    return choices.length === 0 ? `$${this.stops}` : `\${${this.stops}|${choices.join(",")}|}`;
  }

  text(text: string): string {
    return this.snippets ? text.replaceAll(/[\\$}]/g, "\\$&") : text;
  }
}

/** Where an entry is written: in braces all of it stands on one line. */
export interface EntryStyle {
  readonly writer: SnippetWriter;
  readonly inBraces: boolean;
}

/** A place with all that belongs below it, to be filled in: `direct: { upheld: $1, … }`. */
export function placeText(form: Form, place: Place, { writer, inBraces }: EntryStyle): string {
  const { key, kind } = place;
  if (kind === "cell") return `${key}: ${writer.stop()}`;
  if (kind === "field") return `${key}:${schemaText(place.schema, writer)}`;
  if (kind === "part" && place.keys.length === 0) return `${key}: |\n  ${writer.stop()}`;
  const below = place.keys.flatMap((step) => form.places.get(`${place.pointer}/${step}`) ?? []);
  // Of a purchase amount and the like, a part may hold cells itself.
  const braces = inBraces || kind === "row";
  const entries = below.map((child) => placeText(form, child, { writer, inBraces: braces }));
  return braces ? `${key}: ${inline(entries, writer)}` : `${key}:\n${indented(entries.join("\n"))}`;
}

/** What stands behind the colon of a field, by its schema. */
export function schemaText(schema: SchemaNode, writer: SnippetWriter): string {
  if (schema.const !== undefined) return ` ${writer.text(JSON.stringify(schema.const))}`;
  if (schema.enum) return ` ${writer.stop(schema.enum.map(String))}`;
  if (schema.type === "array" && schema.items?.properties) {
    const [first = "", ...more] = requiredEntries(schema.items, writer);
    return `\n${indented([`- ${first}`, ...more.map((entry) => `  ${entry}`)].join("\n"))}`;
  }
  if (schema.type === "array") return ` [${writer.stop()}]`;
  if (schema.properties) return `\n${indented(requiredEntries(schema, writer).join("\n"))}`;
  return schema.type === "object" ? `\n  ${writer.stop()}` : ` ${writer.stop()}`;
}

function requiredEntries({ required = [], properties = {} }: SchemaNode, writer: SnippetWriter): string[] {
  return required.map((key) => `${key}:${schemaText(properties[key] ?? {}, writer)}`);
}

function inline(entries: readonly string[], writer: SnippetWriter): string {
  return `{ ${entries.join(", ")} ${writer.text("}")}`;
}

function indented(text: string): string {
  return text.replaceAll(/^(?=.)/gm, "  ");
}
