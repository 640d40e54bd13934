import { FormError } from "./form-error.js";
import type { FormSchema, SchemaNode } from "./schema.js";

/** A node of the schema together with the definition it refers to. */
export interface ResolvedNode {
  /** The use: title and description of this place. */
  readonly use: SchemaNode;
  /** What the use refers to, or the use itself. */
  readonly definition: SchemaNode;
  /** `#/definitions/…` where the use refers to one. */
  readonly reference?: string;
  /** Place of the definition in the schema. */
  readonly place: string;
  /** Place of the use. */
  readonly usePlace: string;
}

/** Follows `{ title, type, allOf: [{ $ref }] }` (or a bare `$ref`) to its definition. */
export function resolveNode(use: SchemaNode, place: string, schema: FormSchema): ResolvedNode {
  const reference = use.$ref ?? use.allOf?.find((node) => node.$ref !== undefined)?.$ref;
  if (reference === undefined) return { use, definition: use, place, usePlace: place };
  const name = /^#\/definitions\/([^/]+)$/.exec(reference)?.[1];
  const definition =
    name === undefined || !Object.hasOwn(schema.definitions, name) ? undefined : schema.definitions[name];
  if (!definition)
    throw new FormError(place, {
      zh: `引用的 ${reference} 没有定义；请写入 definitions，或改正名称`,
      en: `refers to ${reference}, which the schema does not define`,
    });
  if (definition.$ref !== undefined || definition.allOf !== undefined)
    throw new FormError(`/definitions/${name ?? ""}`, {
      zh: "定义不能再引用另一个定义；请在使用处直接引用后者",
      en: "a definition cannot refer to another one: refer to that where it is used",
    });
  return { use, definition, reference, place: `/definitions/${name ?? ""}`, usePlace: place };
}
