import { escapeStep } from "../text/json-pointer.js";
import { didYouMean } from "./did-you-mean.js";
import type { FormProblem } from "./form-error.js";
import { isRecord } from "./schema-nodes.js";

/** Which definitions were followed to their end, and which are being followed. */
interface Walk {
  readonly definitions: Readonly<Record<string, unknown>>;
  readonly problems: FormProblem[];
  /** By what they name, the places of references to nothing. */
  readonly missing: Map<string, readonly string[]>;
  readonly done: Set<string>;
  readonly open: readonly string[];
}

/** References to what is no definition of the schema, and definitions that lead back to themselves: a table is finite. */
export function checkReferences(schema: unknown): FormProblem[] {
  if (!isRecord(schema)) return [];
  const { definitions = {}, ...root } = schema;
  if (!isRecord(definitions)) return [];
  const walk: Walk = { definitions, problems: [], missing: new Map(), done: new Set(), open: [] };
  visit(root, "", walk);
  for (const name of Object.keys(definitions)) followName(name, walk);
  const missing = [...walk.missing].map(([reference, places]) =>
    missingDefinition(reference, places, Object.keys(definitions)),
  );
  return [...walk.problems, ...missing];
}

/** Lists, too: their places are their positions. */
function visit(value: unknown, place: string, walk: Walk): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, item] of Object.entries(value) as [string, unknown][]) {
    const below = `${place}/${escapeStep(key)}`;
    if (key === "$ref" && typeof item === "string") follow(item, below, walk);
    else visit(item, below, walk);
  }
}

function follow(reference: string, place: string, walk: Walk): void {
  const name = /^#\/definitions\/([^/]+)$/.exec(reference)?.[1];
  if (name === undefined || !Object.hasOwn(walk.definitions, name)) {
    const places = walk.missing.get(reference) ?? [];
    walk.missing.set(reference, [...places, place]);
  } else if (walk.open.includes(name)) {
    const circle = [...walk.open.slice(walk.open.indexOf(name)), name].join(" → ");
    const text = { zh: `绕回了自身：${circle}`, en: `leads back to itself: ${circle}` };
    walk.problems.push({ place, text });
  } else followName(name, walk);
}

/** One that is misspelt is mostly so in several places. */
function missingDefinition(
  reference: string,
  [place = "", ...others]: readonly string[],
  names: readonly string[],
): FormProblem {
  const name = reference.replace(/^#\/definitions\//, "");
  const { zh, en } = didYouMean(name, names);
  const more = others.length;
  return {
    place,
    text: {
      zh: `引用了 ${reference}${more > 0 ? `（连同另外 ${more} 处）` : ""}，definitions 中没有它${zh}`,
      en: `refers to ${reference}${more > 0 ? `, as ${more} other ${more > 1 ? "places do" : "place does"}` : ""}, which is no definition of the schema${en}`,
    },
  };
}

function followName(name: string, walk: Walk): void {
  if (walk.done.has(name)) return;
  walk.done.add(name);
  visit(walk.definitions[name], `/definitions/${escapeStep(name)}`, { ...walk, open: [...walk.open, name] });
}
