import type { FormSchema } from "@gouji/core";
import { type SchemaNode, textOf } from "@gouji/core/form";
import type { Language } from "../runtime/contracts.js";
import { isObject, itemOf, type Located, propertiesOf, referenceOf, resolve } from "../schema-tree.js";
import { relationFormula } from "./relation-formula.js";

/** The sentences of the relations a node takes part in, by the node's place in the schema. */
export type RelationSentences = ReadonlyMap<string, readonly string[]>;

const phrase = {
  zh: (cell: string, sentence: string, named: string) =>
    `${cell && `${cell}：`}${sentence.replace(/[。.]$/, "")}（${named}）`,
  en: (cell: string, sentence: string, named: string) =>
    `${cell && `${cell}: `}${sentence.replace(/[。.]$/, "")} (${named})`,
} satisfies Record<Language, unknown>;

const colon = { zh: "：", en: ": " } satisfies Record<Language, string>;

type RelationKeyword = NonNullable<SchemaNode["x-relations"]>[number];
type Property = ReturnType<typeof propertiesOf>[number];

/**
 * Finds for every cell and row the relations it takes part in, so that a comment can name them where it is written.
 *
 * A relation that names one cell of a row whose columns are shared is named at the row: at the column it would be named
 * of every row.
 */
export function relationSentences(schema: FormSchema, language: Language): RelationSentences {
  const sentences = new Map<string, Set<string>>();
  for (const carrier of carriers({ node: schema, place: "" }, schema)) {
    for (const keyword of carrier.node["x-relations"] ?? []) {
      const sentence = textOf(keyword.text)[language];
      const named = [keyword.rule, relationFormula(keyword, language)].filter((one) => one !== undefined);
      for (const path of pathsOf(keyword)) {
        const start = path.startsWith("/") ? { node: schema, place: "" } : carrier;
        for (const { place, rest } of placesOf(path.replace(/^\//, "").split("/"), start, schema)) {
          const known = sentences.get(place) ?? new Set();
          const said = phrase[language](rest.join(" "), sentence, named.join(colon[language]));
          sentences.set(place, known.add(said));
        }
      }
    }
  }
  return new Map([...sentences].map(([place, known]) => [place, [...known]]));
}

/** Every node that may carry relations: the report, its parts, their groups, the items of lists, the definitions. */
function carriers(root: Located, schema: FormSchema): Located[] {
  const below = (at: Located): Located[] => {
    const { items } = at.node;
    const inline =
      items && referenceOf(items) === undefined ? [{ node: items, place: `${at.place}/items` }] : [];
    const properties = propertiesOf(at).filter(({ node }) => referenceOf(node) === undefined);
    return [
      at,
      ...[...properties, ...inline].filter(({ node }) => isObject(node) || node.items).flatMap(below),
    ];
  };
  const definitions = Object.entries(schema.definitions).map(([key, node]) => ({
    node,
    place: `/definitions/${key}`,
  }));
  return [root, ...definitions].flatMap(below);
}

/** The paths of a relation, or the cells that something is asked of; none into a report of another form. */
function pathsOf(keyword: RelationKeyword): readonly string[] {
  const when = keyword.when ? [keyword.when.cell] : [];
  if ("cells" in keyword) return [...keyword.cells, ...when];
  const { sum, minus = [], over = [], equals = [], atMost = [], differs = [], of: other } = keyword;
  const right = typeof other === "object" ? [] : [...equals, ...atMost, ...differs];
  return [...sum, ...minus, ...over, ...right, ...when].filter((one) => typeof one === "string");
}

interface Found {
  readonly place: string;
  /** The labels of what is left of the path. */
  readonly rest: readonly string[];
}

/** Where a path ends: the last node that is not inside a shared row, and the labels of what is left of the path. */
function placesOf(steps: readonly string[], at: Located, schema: FormSchema): Found[] {
  const item = itemOf(at, schema);
  if (item)
    return steps.length > 1 ? inRow(steps.slice(1), item, at, schema) : [{ place: at.place, rest: [] }];
  const [step, ...others] = steps;
  if (step === "**") return rowsBelow(at).flatMap((row) => placeIn(row, others, schema));
  return propertiesOf(at)
    .filter(({ key }) => step === "*" || key === step)
    .flatMap((property) => placeIn(property, others, schema));
}

function placeIn(property: Located, others: readonly string[], schema: FormSchema): Found[] {
  if (others.length === 0) return [{ place: property.place, rest: [] }];
  if (referenceOf(property.node) === undefined) return placesOf(others, property, schema);
  return [{ place: property.place, rest: labels(others, property, schema) }];
}

/** The columns of a list are its own, unless other lists have the same. */
function inRow(steps: readonly string[], item: Located, list: Located, schema: FormSchema): Found[] {
  const reference = list.node.items && referenceOf(list.node.items);
  if (reference === undefined || isUsedOnce(reference, schema)) return placesOf(steps, item, schema);
  return [{ place: list.place, rest: labels(steps, item, schema) }];
}

function isUsedOnce(reference: string, schema: FormSchema): boolean {
  return JSON.stringify(schema).split(`"$ref":${JSON.stringify(reference)}`).length === 2;
}

/** Rows at or below a node: what refers to columns, and what holds cells itself. */
function rowsBelow(at: Located): Located[] {
  const properties = propertiesOf(at);
  const holdsCells = properties.some(({ node }) => !isObject(node) && node.type !== "object");
  if (holdsCells || referenceOf(at.node) !== undefined) return [at];
  return properties.flatMap(rowsBelow);
}

function labels([step, ...others]: readonly string[], at: Located, schema: FormSchema): string[] {
  const found: Property | undefined = propertiesOf(resolve(at, schema)).find(({ key }) => key === step);
  return found ? [found.node.title ?? found.key, ...labels(others, found, schema)] : [];
}
