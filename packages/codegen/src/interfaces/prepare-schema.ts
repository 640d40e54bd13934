import type { FormSchema } from "@gouji/core";
import type { SchemaNode } from "@gouji/core/form";
import type { Language } from "../runtime/contracts.js";
import { isObject, type Located, propertiesOf, referenceOf, resolve } from "../schema-tree.js";
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
  readonly sentences: RelationSentences;
  readonly language: Language;
}

/**
 * Prepares the schema of a form: left to itself, the generator makes a numbered copy of a row's type for every use
 * with a label of its own.
 */
export function prepareSchema(schema: FormSchema, names: InterfaceNames, language: Language): PreparedSchema {
  const preparation = { schema, names, language, sentences: relationSentences(schema, language) };
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
  const { node, place } = resolve(at, schema);
  return node.items && isObject(node.items) ? { node: node.items, place: `${place}/items` } : { node, place };
}

function prepareInterface(at: Located, preparation: Preparation): PreparedSchema {
  const { node, place } = at;
  const description = interfaceComment(node, usesOf(place, preparation), preparation.language);
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
  const { sentences, language } = preparation;
  const { node } = resolve(at, preparation.schema);
  const comment = propertyComment(at.node, node, { sentences: sentences.get(at.place) ?? [], language });
  const type = target(at, preparation);
  const name = preparation.names.get(type.place);
  return {
    ...(name === undefined ? plainType(node) : { tsType: namedType(name, node) }),
    ...(comment !== undefined && { description: comment }),
  };
}

/** `PurchaseAmount | number | null` where the object is one of several types. */
function namedType(name: string, { type = [], items }: SchemaNode): string {
  if (items) return `${name}[]`;
  const types = typeof type === "string" ? [type] : type;
  const others = types.filter((one) => one !== "object").map((one) => (one === "integer" ? "number" : one));
  return [name, ...new Set(others)].join(" | ");
}

/** Titles would become type aliases; our own keywords say nothing to the generator. */
function plainType(node: SchemaNode): Record<string, unknown> {
  const entries = Object.entries(node).filter(
    ([key]) => key !== "title" && key !== "description" && !key.startsWith("x-"),
  );
  return Object.fromEntries(
    entries.map(([key, value]) => [
      key,
      key === "items" || key === "additionalProperties" ? plainValue(value) : value,
    ]),
  );
}

function plainValue(value: unknown): unknown {
  return typeof value === "object" && value !== null ? plainType(value) : value;
}

/** The places that refer to a definition. */
function usesOf(place: string, { schema }: Preparation): SchemaNode[] {
  const below = (at: Located): SchemaNode[] =>
    propertiesOf(at).flatMap((property) => {
      if (referenceOf(property.node) === undefined) return below(property);
      return resolve(property, schema).place === place ? [property.node] : [];
    });
  const definitions = Object.entries(schema.definitions).map(([key, node]) => ({
    node,
    place: `/definitions/${key}`,
  }));
  return [{ node: schema, place: "" }, ...definitions].flatMap(below);
}
