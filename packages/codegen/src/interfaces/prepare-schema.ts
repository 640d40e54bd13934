import type { Form, FormSchema } from "@gouji/core";
import type { SchemaNode } from "@gouji/core/form";
import type { Language } from "../runtime/contracts.js";
import { isObject, itemOf, type Located, propertiesOf, referenceOf, resolve } from "../schema-tree.js";
import { interfaceComment, propertyComment } from "./doc-comment.js";
import type { InterfaceNames } from "./interface-names.js";
import { type RelationSentences, relationSentences } from "./relation-sentences.js";

/** A schema that json-schema-to-typescript prints well: every interface a definition, every reference a type's name. */
export interface PreparedSchema {
  readonly type: "object";
  readonly additionalProperties: boolean;
  readonly description?: string;
  readonly required?: readonly string[];
  readonly properties: Readonly<Record<string, PreparedProperty>>;
  readonly definitions?: Readonly<Record<string, PreparedSchema>>;
}

/** `tsType` is printed as it is; other properties keep their own keywords. */
type PreparedProperty = { readonly tsType?: string; readonly description?: string } & Readonly<
  Record<string, unknown>
>;

interface Preparation {
  readonly schema: FormSchema;
  readonly names: InterfaceNames;
  /** The titles of parts, with their numbers, by their place in the schema. */
  readonly titles: ReadonlyMap<string, string>;
  readonly sentences: RelationSentences;
  readonly language: Language;
}

/**
 * Prepares the schema of a form: left to itself, the generator makes a numbered copy of a row's type for every use
 * with a label of its own.
 */
export function prepareSchema(
  { schema, parts }: Pick<Form, "schema" | "parts">,
  names: InterfaceNames,
  language: Language,
): PreparedSchema {
  const titles = new Map(parts.map(({ pointer, title }) => [`/properties${pointer}`, title]));
  const preparation = { schema, names, titles, language, sentences: relationSentences(schema, language) };
  const root = { node: schema, place: "" };
  const found = new Map<string, Located>();
  collect(root, found, preparation);
  for (const [key, node] of Object.entries(schema.definitions)) {
    collect({ node, place: `/definitions/${key}` }, found, preparation);
  }
  found.delete("");
  const definitions = [...found.values()].map(
    (at) => [names.get(at.place) ?? "", prepareInterface(at, preparation)] as const,
  );
  return { ...prepareInterface(root, preparation), definitions: Object.fromEntries(definitions) };
}

/** Finds the nodes that become interfaces, in the order in which a reader of the report meets them. */
function collect(at: Located, found: Map<string, Located>, preparation: Preparation): void {
  if (found.has(at.place)) return;
  if (preparation.names.has(at.place)) found.set(at.place, at);
  for (const property of propertiesOf(at)) collect(target(property, preparation), found, preparation);
}

/** The node that a property's type comes from: its definition, the items of a list, or itself. */
function target(at: Located, { schema }: Preparation): Located {
  const meant = resolve(at, schema);
  const item = itemOf(meant, schema);
  return item && isObject(item.node) ? item : meant;
}

function prepareInterface(at: Located, preparation: Preparation): PreparedSchema {
  const { node, place } = at;
  const description = interfaceComment(node, {
    title: preparation.titles.get(place) ?? node.title,
    ...usesOf(place, preparation),
    language: preparation.language,
  });
  const properties = propertiesOf(at).map(
    (property) => [property.key, prepareProperty(property, preparation)] as const,
  );
  return {
    type: "object",
    additionalProperties: node.additionalProperties === true,
    ...(description !== undefined && { description }),
    ...(node.required && { required: node.required }),
    properties: Object.fromEntries(properties),
  };
}

function prepareProperty(at: Located, preparation: Preparation): PreparedProperty {
  const { titles, sentences, language } = preparation;
  const { node } = resolve(at, preparation.schema);
  const key = keyOf(at, preparation);
  const comment = propertyComment(at.node, node, {
    title: titles.get(at.place) ?? at.node.title,
    sentences: sentences.get(at.place) ?? [],
    language,
    ...(key && { key }),
  });
  const type = target(at, preparation);
  const name = preparation.names.get(type.place);
  return {
    ...(name === undefined ? plainType(node, preparation) : { tsType: namedType(name, node) }),
    ...(comment !== undefined && { description: comment }),
  };
}

/** The column that names the rows of a list. */
function keyOf(at: Located, { schema }: Preparation) {
  const table = at.node["x-table"];
  const item = table?.kind === "list" ? itemOf(at, schema) : undefined;
  const column = item && propertiesOf(item).find(({ key }) => table?.kind === "list" && key === table.key);
  return column && { key: column.key, title: column.node.title ?? column.key };
}

/** `PurchaseAmount | number | null` where the object is one of several types. */
function namedType(name: string, { type = [], items }: SchemaNode): string {
  const types = typeof type === "string" ? [type] : type;
  const others = types
    .filter((one) => one !== (items ? "array" : "object"))
    .map((one) => (one === "integer" ? "number" : one));
  return [items ? `${name}[]` : name, ...new Set(others)].join(" | ");
}

/** Titles would become type aliases; the number of items, noise; our own keywords say nothing to the generator. */
function plainType(node: SchemaNode, preparation: Preparation): Record<string, unknown> {
  const entries = Object.entries(node).filter(
    ([key]) => !["title", "description", "minItems", "maxItems"].includes(key) && !key.startsWith("x-"),
  );
  const plain = (value: unknown) =>
    typeof value === "object" && value !== null
      ? plainType(resolve({ node: value, place: "" }, preparation.schema).node, preparation)
      : value;
  return Object.fromEntries(
    entries.map(([key, value]: [string, unknown]) => [
      key,
      key === "items" || key === "additionalProperties" ? plain(value) : value,
    ]),
  );
}

/** The labels of the places that refer to a definition, and of the lists that it, or what stands there, is a row of. */
function usesOf(place: string, { schema, titles }: Preparation) {
  const uses: string[] = [];
  const lists: string[] = [];
  const visit = (at: Located): void => {
    for (const property of propertiesOf(at)) {
      const title = titles.get(property.place) ?? property.node.title ?? "";
      if (property.node["x-table"]?.kind === "list" && itemOf(property, schema)?.place === place)
        lists.push(title);
      if (referenceOf(property.node) === undefined) visit(property);
      else if (resolve(property, schema).place === place && title !== "") uses.push(title);
    }
  };
  visit({ node: schema, place: "" });
  for (const [key, node] of Object.entries(schema.definitions)) visit({ node, place: `/definitions/${key}` });
  return { uses, lists };
}
