import { pointerOf } from "../text/json-pointer.js";
import type { Form } from "./form.js";
import { nearestPlace } from "./labels.js";
import type { SchemaNode } from "./schema.js";

/** What the schema says of a place; below the envelope's fields, of what stands in them. */
export function schemaAt(form: Form, steps: readonly string[]): SchemaNode | undefined {
  if (steps.length === 0) return form.schema;
  const place = nearestPlace(form, pointerOf(steps));
  return steps.slice(place?.path.length ?? steps.length).reduce<SchemaNode | undefined>(below, place?.schema);
}

/** A report may have a key that every object of JavaScript has. */
function below(node: SchemaNode | undefined, step: string): SchemaNode | undefined {
  const properties = node?.properties ?? {};
  return Object.hasOwn(properties, step) ? properties[step] : node?.items;
}
