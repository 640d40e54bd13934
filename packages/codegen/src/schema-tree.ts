import type { FormSchema } from "@gouji/core";
import type { SchemaNode } from "@gouji/core/form";

/** A node of a schema and its place there, as a JSON pointer: `/definitions/applicants`. */
export interface Located {
  readonly node: SchemaNode;
  readonly place: string;
}

/** The reference of a node: its own, or that of `{ title, type, allOf: [{ $ref }] }`. */
export function referenceOf(node: SchemaNode): string | undefined {
  return node.$ref ?? node.allOf?.find(({ $ref }) => $ref !== undefined)?.$ref;
}

/** The name in `#/definitions/name`. */
export function definitionName(reference: string | undefined): string | undefined {
  return reference === undefined ? undefined : /^#\/definitions\/([^/]+)$/.exec(reference)?.[1];
}

/** What a node refers to, or the node itself. */
export function resolve({ node, place }: Located, schema: FormSchema): Located {
  const name = definitionName(referenceOf(node));
  const definition = name === undefined ? undefined : schema.definitions[name];
  return definition ? { node: definition, place: `/definitions/${name ?? ""}` } : { node, place };
}

/** The nodes right below a node, by key, in printed order. */
export function propertiesOf({ node, place }: Located): (Located & { readonly key: string })[] {
  return Object.entries(node.properties ?? {}).map(([key, property]) => ({
    key,
    node: property,
    place: `${place}/properties/${key}`,
  }));
}

/** What each item of a list is: its definition, or the items' own node. */
export function itemOf({ node, place }: Located, schema: FormSchema): Located | undefined {
  return node.items && resolve({ node: node.items, place: `${place}/items` }, schema);
}

/** Whether a node lists the keys of an object; such a node becomes an interface. */
export function isObject({ properties }: SchemaNode): boolean {
  return properties !== undefined;
}
