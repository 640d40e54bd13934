import type { ErrorObject } from "ajv";
import { isRecord } from "./schema-nodes.js";

/** An error of Ajv, which keeps the schema it comes from (`verbose`). */
export interface SchemaFault extends ErrorObject {
  readonly params: Readonly<Record<string, unknown>>;
}

/** Of several shapes, one is asked for, and none fits: the faults that each one found. */
export interface ChoiceFault {
  readonly choice: SchemaFault;
  readonly shapes: readonly { readonly schema: object; readonly faults: readonly SchemaFault[] }[];
}

/**
 * Tells the faults that stand for themselves from those of choices (`oneOf`, `anyOf`); each choice has its own. Ajv reports a
 * choice behind the faults of its shapes.
 *
 * @param root the schema that the faults come from
 */
export function groupFaults(faults: readonly SchemaFault[], root: object) {
  const choices: ChoiceFault[] = [];
  let left = faults.filter((fault) => !faults.some((other) => isOfName(fault, other, root)));
  for (;;) {
    const choice = left.findLast(({ keyword }) => keyword === "oneOf" || keyword === "anyOf");
    if (!choice) return { faults: left, choices };
    const shapes = (choice.schema as readonly object[]).map((schema) => {
      const nodes = nodesOf(schema, root);
      const ofShape = left.filter((fault) => fault !== choice && isBelow(fault, choice, nodes));
      return { schema, faults: ofShape };
    });
    choices.push({ choice, shapes });
    const taken = new Set([choice, ...shapes.flatMap((shape) => shape.faults)]);
    left = left.filter((fault) => !taken.has(fault));
  }
}

/** What a name lacks: that the name is refused says it. */
function isOfName(fault: SchemaFault, other: SchemaFault, root: object): boolean {
  if (other.keyword !== "propertyNames" || fault === other) return false;
  return fault.instancePath === other.instancePath && nodesOf(other.schema, root).has(fault.parentSchema);
}

function isBelow(fault: SchemaFault, choice: SchemaFault, nodes: ReadonlySet<unknown>): boolean {
  const { instancePath: place } = choice;
  const isInside = fault.instancePath === place || fault.instancePath.startsWith(`${place}/`);
  return isInside && nodes.has(fault.parentSchema);
}

/** A schema and all below it, references to definitions followed. */
function nodesOf(schema: unknown, root: object, found = new Set<unknown>()): ReadonlySet<unknown> {
  if (typeof schema !== "object" || schema === null || found.has(schema)) return found;
  found.add(schema);
  for (const value of Object.values(schema)) nodesOf(value, root, found);
  const reference = isRecord(schema) ? schema["$ref"] : undefined;
  if (typeof reference === "string") nodesOf(referenced(reference, root), root, found);
  return found;
}

function referenced(reference: string, root: object): unknown {
  const steps = reference.replace(/^[^#]*#\/?/, "").split("/");
  return steps
    .filter((step) => step !== "")
    .reduce<unknown>((node, step) => {
      return isRecord(node) ? node[step] : undefined;
    }, root);
}
