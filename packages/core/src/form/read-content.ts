import type { Language } from "../text/language.js";
import type { Choice, Content, Holds } from "./form.js";
import { FormError } from "./form-error.js";
import type { ResolvedNode } from "./resolve.js";
import type { CellKeyword, Scalar, SchemaNode, Text } from "./schema.js";

/** What a cell or a field holds; nothing for a node that holds others. */
export function readContent(resolved: ResolvedNode, language: Language): Content | undefined {
  const { use, definition, place } = resolved;
  const keyword: CellKeyword = { ...definition["x-cell"], ...use["x-cell"] };
  const holds = holdsOf(definition);
  if (holds === undefined) {
    if (Object.keys(keyword).length > 0) throw new FormError(`${place}/x-cell`, notOneKind);
    return undefined;
  }
  refuseUnfit(keyword, holds, definition, place);
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

/** The types of a node, `null` among them where it may be blank. */
export function typesOf({ type = [], enum: values }: SchemaNode): ReadonlySet<string> {
  const types = new Set(typeof type === "string" ? [type] : type);
  if (values?.includes(null)) types.add("null");
  return types;
}

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

/** What each keyword is about. */
const about: Readonly<Record<keyof CellKeyword, readonly Holds[]>> = {
  unit: ["figure"],
  sign: ["figure"],
  units: ["figure"],
  decimals: ["figure"],
  words: ["yesNo", "choice", "choices"],
  optional: ["figure", "text", "yesNo", "choice", "choices"],
};

const kindNames: Readonly<Record<Holds, Text>> = {
  figure: { zh: "数字", en: "a number" },
  text: { zh: "文字", en: "text" },
  yesNo: { zh: "是否", en: "yes or no" },
  choice: { zh: "选项", en: "a choice" },
  choices: { zh: "多选项", en: "several choices" },
};

function refuseUnfit(keyword: CellKeyword, holds: Holds, node: SchemaNode, place: string): void {
  const kind = kindNames[holds];
  for (const name of Object.keys(keyword) as (keyof CellKeyword)[])
    if (!about[name].includes(holds))
      throw new FormError(`${place}/x-cell/${name}`, {
        zh: `${name} 不能用于${kind.zh}`,
        en: `${name} says nothing about ${kind.en}`,
      });
  const { words, decimals = 0, unit, units } = keyword;
  if (decimals > 0 && typesOf(node).has("integer"))
    throw new FormError(`${place}/x-cell/decimals`, {
      zh: "整数没有小数；请把 type 改为 number，或去掉 decimals",
      en: "a whole number has no decimals: make its type number, or leave decimals out",
    });
  if (unit !== undefined && units)
    throw new FormError(`${place}/x-cell/units`, {
      zh: "unit 与 units 只能写一个：单位固定写 unit，可自行注明写 units",
      en: "either unit, if it is fixed, or units, if each figure names its own",
    });
  const values = valuesOf(holds, node);
  if (words && words.length !== values.length)
    throw new FormError(`${place}/x-cell/words`, {
      zh: `应有 ${values.length} 个词，依次对应 ${values.join("、")}`,
      en: `must be ${values.length} words, one for each of ${values.join(", ")}`,
    });
}
