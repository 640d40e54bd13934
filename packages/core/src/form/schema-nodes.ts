import { escapeStep } from "../text/json-pointer.js";

/** A schema within a schema, and its place there, as a JSON pointer. */
export interface SchemaNodeAt {
  readonly node: Readonly<Record<string, unknown>>;
  readonly place: string;
}

/** Keywords whose value maps names, not keywords, to schemas. */
const nameMaps: ReadonlySet<string> = new Set([
  "properties",
  "definitions",
  "patternProperties",
  "dependencies",
]);

/** Keywords whose value is a schema, or a list of schemas. */
const schemaKeywords: ReadonlySet<string> = new Set([
  ...["allOf", "anyOf", "oneOf", "not", "if", "then", "else"],
  ...["items", "additionalItems", "contains", "additionalProperties", "propertyNames"],
]);

/** Every schema within a schema, itself first, in the order in which they stand there. */
export function* schemaNodes(node: unknown, place = ""): Generator<SchemaNodeAt> {
  if (!isRecord(node)) return;
  yield { node, place };
  for (const [key, value] of Object.entries(node)) {
    const here = `${place}/${escapeStep(key)}`;
    if (nameMaps.has(key) || (schemaKeywords.has(key) && Array.isArray(value)))
      yield* nodesBelow(value, here);
    else if (schemaKeywords.has(key)) yield* schemaNodes(value, here);
  }
}

function* nodesBelow(value: unknown, place: string): Generator<SchemaNodeAt> {
  if (typeof value !== "object" || value === null) return;
  for (const [name, node] of Object.entries(value)) yield* schemaNodes(node, `${place}/${escapeStep(name)}`);
}

/** The places in a schema that say one of these keywords. */
export function placesOf(schema: object, keywords: readonly string[]): string[] {
  return [...schemaNodes(schema)].flatMap(({ node, place }) =>
    keywords.filter((keyword) => Object.hasOwn(node, keyword)).map((keyword) => `${place}/${keyword}`),
  );
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
