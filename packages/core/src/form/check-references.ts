import { escapeStep } from "../text/json-pointer.js";
import type { FormProblem } from "./form-error.js";
import { isRecord } from "./schema-nodes.js";

/** Which definitions were followed to their end, and which are being followed. */
interface Walk {
  readonly definitions: Readonly<Record<string, unknown>>;
  readonly problems: FormProblem[];
  readonly done: Set<string>;
  readonly open: readonly string[];
}

/** References to what is no definition of the schema, and definitions that lead back to themselves: a table is finite. */
export function checkReferences(schema: unknown): FormProblem[] {
  if (!isRecord(schema)) return [];
  const { definitions = {}, ...root } = schema;
  if (!isRecord(definitions)) return [];
  const walk = { definitions, problems: [], done: new Set<string>(), open: [] };
  visit(root, "", walk);
  for (const name of Object.keys(definitions)) followName(name, walk);
  return walk.problems;
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
    walk.problems.push({ place, text: undefinedReference(reference) });
  } else if (walk.open.includes(name)) {
    const circle = [...walk.open.slice(walk.open.indexOf(name)), name].join(" → ");
    const text = { zh: `绕回了自身：${circle}`, en: `leads back to itself: ${circle}` };
    walk.problems.push({ place, text });
  } else followName(name, walk);
}

function undefinedReference(reference: string) {
  return {
    zh: `指向 ${reference}，而表式里没有这个定义；只能引用 #/definitions/名称 或别的文件 shared.json#/…`,
    en: `refers to ${reference}, which the schema does not define: name one of its definitions, or a place in a file beside it`,
  };
}

function followName(name: string, walk: Walk): void {
  if (walk.done.has(name)) return;
  walk.done.add(name);
  visit(walk.definitions[name], `/definitions/${escapeStep(name)}`, { ...walk, open: [...walk.open, name] });
}
