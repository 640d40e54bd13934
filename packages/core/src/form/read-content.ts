import type { Language } from "../text/language.js";
import { checkContent } from "./check-content.js";
import type { Choice, Content, Holds } from "./form.js";
import { FormError } from "./form-error.js";
import type { ResolvedNode } from "./resolve.js";
import type { CellKeyword, Scalar, SchemaNode, Text } from "./schema.js";
import { typesOf } from "./types-of.js";

/** What a cell or a field holds; nothing for a node that holds others. */
export function readContent(resolved: ResolvedNode, language: Language): Content | undefined {
  const { use, definition, place } = resolved;
  const keyword: CellKeyword = { ...definition["x-cell"], ...use["x-cell"] };
  const holds = holdsOf(definition);
  if (holds === undefined) {
    if (Object.keys(keyword).length > 0) throw new FormError(`${place}/x-cell`, notOneKind);
    return undefined;
  }
  checkContent(keyword, { holds, resolved, values: valuesOf(holds, definition) });
  const { unit, sign, units, decimals, words, optional = false } = keyword;
  return {
    holds,
    integer: typesOf(definition).has("integer"),
    minimum: definition.minimum ?? Number.NEGATIVE_INFINITY,
    maximum: definition.maximum ?? Number.POSITIVE_INFINITY,
    choices: choicesOf(holds, definition, words ?? (holds === "yesNo" ? yesNoWords[language] : [])),
    optional,
    ...(unit !== undefined && { unit }),
    ...(sign && { sign }),
    ...(units && { units }),
    ...(decimals !== undefined && { decimals }),
  };
}

const notOneKind: Text = {
  zh: "x-cell 只用于一种值：数字、文字、是否（boolean）或选项（enum）；请写明 type 或 enum",
  en: "x-cell describes one kind of value: a number, text, yes or no (boolean), or a choice (enum): state its type",
};

const yesNoWords = { zh: ["是", "否"], en: ["Yes", "No"] } as const;

function holdsOf(node: SchemaNode): Holds | undefined {
  const types = typesOf(node);
  if (types.has("array")) return node.items?.enum ? "choices" : undefined;
  if (node.enum) return "choice";
  // An amount that names its unit is an object of two, or a number.
  if (node["x-cell"]?.units) return "figure";
  const kinds = [...types].filter((type) => type !== "null").map((type) => kindOf[type]);
  const [kind, ...others] = new Set(kinds);
  if (node.const !== undefined) return typeof node.const === "string" ? "text" : undefined;
  return others.length === 0 ? kind : undefined;
}

const kindOf: Readonly<Record<string, Holds | undefined>> = {
  integer: "figure",
  number: "figure",
  string: "text",
  boolean: "yesNo",
};

function choicesOf(holds: Holds, node: SchemaNode, words: readonly string[]): Choice[] {
  return valuesOf(holds, node).map((value, index) => ({ value, word: words[index] ?? String(value) }));
}

function valuesOf(holds: Holds, node: SchemaNode): Scalar[] {
  if (holds === "yesNo") return [true, false];
  const values = (holds === "choices" ? node.items?.enum : holds === "choice" ? node.enum : undefined) ?? [];
  return values.filter((value): value is Scalar => typeof value !== "object");
}
