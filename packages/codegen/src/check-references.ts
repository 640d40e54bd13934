import { FormError } from "@gouji/core";
import { definitionName } from "./schema-tree.js";

type Definitions = Readonly<Record<string, unknown>>;

/** Which definitions were followed to their end, and which are being followed. */
interface Walk {
  readonly definitions: Definitions;
  readonly done: Set<string>;
  readonly open: readonly string[];
}

/**
 * Every `$ref` names a definition of the schema, and no definition leads back to itself: a table is finite.
 *
 * @throws FormError with the place of the reference
 */
export function checkReferences(schema: unknown): void {
  if (!isRecord(schema)) return;
  const { definitions = {}, ...root } = schema;
  if (!isRecord(definitions)) return;
  const walk = { definitions, done: new Set<string>(), open: [] };
  visit(root, "", walk);
  for (const name of Object.keys(definitions)) followName(name, walk);
}

function visit(value: unknown, place: string, walk: Walk): void {
  if (!isRecord(value)) return;
  for (const [key, item] of Object.entries(value)) {
    const below = `${place}/${key}`;
    if (key === "$ref" && typeof item === "string") follow(item, below, walk);
    else visit(item, below, walk);
  }
}

function follow(reference: string, place: string, walk: Walk): void {
  const name = definitionName(reference);
  if (name === undefined || !Object.hasOwn(walk.definitions, name)) {
    throw new FormError(place, `refers to ${reference}, which the schema does not define`);
  }
  if (walk.open.includes(name)) {
    throw new FormError(place, `leads back to itself: ${[...walk.open, name].join(" → ")}`);
  }
  followName(name, walk);
}

function followName(name: string, walk: Walk): void {
  if (walk.done.has(name)) return;
  visit(walk.definitions[name], `/definitions/${name}`, { ...walk, open: [...walk.open, name] });
  walk.done.add(name);
}

/** Lists too: their places are their positions. */
function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
