import type { FormSchema } from "@gouji/core";
import { type SchemaNode, textOf } from "@gouji/core/form";
import type { Language } from "../runtime/contracts.js";
import { isObject, type Located, propertiesOf, referenceOf, resolve } from "../schema-tree.js";

/** The sentences of the relations a node takes part in, by the node's place in the schema. */
export type RelationSentences = ReadonlyMap<string, readonly string[]>;

const phrase = {
  zh: (cell: string, sentence: string, rule: string) => `${cell && `${cell}：`}${sentence}（${rule}）`,
  en: (cell: string, sentence: string, rule: string) => `${cell && `${cell}: `}${sentence} (${rule})`,
} satisfies Record<Language, unknown>;

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
      const { rule, text } = keyword;
      for (const path of pathsOf(keyword)) {
        for (const { place, rest } of placesOf(path.split("/"), carrier, schema)) {
          const known = sentences.get(place) ?? new Set();
          sentences.set(place, known.add(phrase[language](rest.join(" "), textOf(text)[language], rule)));
        }
      }
    }
  }
  return new Map([...sentences].map(([place, known]) => [place, [...known]]));
}

/** Every node that may carry relations: the parts, their groups, the definitions. */
function carriers(root: Located, schema: FormSchema): Located[] {
  const below = (at: Located): Located[] => [
    at,
    ...propertiesOf(at)
      .filter(({ node }) => isObject(node) && referenceOf(node) === undefined)
      .flatMap(below),
  ];
  const definitions = Object.entries(schema.definitions).map(([key, node]) => ({
    node,
    place: `/definitions/${key}`,
  }));
  return [root, ...definitions].flatMap(below);
}

/** The paths of a relation, or the cells that something is asked of. */
function pathsOf(keyword: RelationKeyword): readonly string[] {
  if ("cells" in keyword) return keyword.cells;
  const { sum, minus = [], equals = [], atMost = [], differs = [], when } = keyword;
  const { over = [] } = keyword;
  const all = [...sum, ...minus, ...over, ...equals, ...atMost, ...differs, ...(when ? [when.cell] : [])];
  return all.filter((one) => typeof one === "string");
}

/** Where a path ends: the last node that is not inside a shared row, and the labels of what is left of the path. */
function placesOf(
  steps: readonly string[],
  at: Located,
  schema: FormSchema,
): { place: string; rest: string[] }[] {
  const [step, ...others] = steps;
  return propertiesOf(at)
    .filter(({ key }) => step === "*" || key === step)
    .flatMap((property) => {
      if (others.length === 0) return [{ place: property.place, rest: [] }];
      if (referenceOf(property.node) === undefined) return placesOf(others, property, schema);
      return [{ place: property.place, rest: labels(others, property, schema) }];
    });
}

function labels([step, ...others]: readonly string[], property: Property, schema: FormSchema): string[] {
  const found = propertiesOf(resolve(property, schema)).find(({ key }) => key === step);
  return found ? [found.node.title ?? found.key, ...labels(others, found, schema)] : [];
}
