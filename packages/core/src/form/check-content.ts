import type { Holds } from "./form.js";
import { FormError } from "./form-error.js";
import type { ResolvedNode } from "./resolve.js";
import type { CellKeyword, Scalar, SchemaNode, Text } from "./schema.js";
import { typesOf } from "./types-of.js";

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

interface ContentAt {
  readonly holds: Holds;
  readonly resolved: ResolvedNode;
  /** What there is to choose from. */
  readonly values: readonly Scalar[];
}

/**
 * Whether what is said of a value fits the kind of value.
 *
 * @throws FormError with the place of the keyword that does not
 */
export function checkContent(keyword: CellKeyword, { holds, resolved, values }: ContentAt): void {
  const { use, definition, place, usePlace } = resolved;
  const refuse = (name: keyof CellKeyword, text: Text): never => {
    const isOfUse = Object.hasOwn(use["x-cell"] ?? {}, name);
    throw new FormError(`${isOfUse ? usePlace : place}/x-cell/${name}`, text);
  };
  const unfit = (Object.keys(keyword) as (keyof CellKeyword)[]).find((name) => !about[name].includes(holds));
  if (unfit) refuse(unfit, notAbout(unfit, holds));
  const { words, decimals = 0, unit, units } = keyword;
  if (decimals > 0 && typesOf(definition).has("integer")) refuse("decimals", wholeNumber);
  if (unit !== undefined && units) refuse("units", unitTwice);
  const notNamed = units && unitNotNamed(units, definition);
  if (notNamed) refuse("units", notNamed);
  if (words && words.length !== values.length) refuse("words", countedWords(values));
  if (words && new Set(words).size < words.length) refuse("words", printedAlike);
  if (keyword.sign && keyword.sign[0] === keyword.sign[1]) refuse("sign", printedAlike);
  checkBounds(holds, values, resolved);
}

function checkBounds(holds: Holds, values: readonly Scalar[], { definition, place }: ResolvedNode): void {
  if (values.length === 0 && (holds === "choice" || holds === "choices"))
    throw new FormError(`${place}/${holds === "choices" ? "items/enum" : "enum"}`, nothingToChoose);
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = definition;
  if (minimum > maximum)
    throw new FormError(`${place}/minimum`, {
      zh: `minimum（${minimum}）大于 maximum（${maximum}），没有数字可填`,
      en: `minimum (${minimum}) is more than maximum (${maximum}): no number fits`,
    });
}

function notAbout(name: string, holds: Holds): Text {
  const kind = kindNames[holds];
  return { zh: `${name} 不能用于${kind.zh}`, en: `${name} says nothing about ${kind.en}` };
}

const printedAlike: Text = {
  zh: "有两个词相同，印出后分不清；请用不同的词",
  en: "two words are the same, and a reader could not tell their values apart: use different ones",
};

const wholeNumber: Text = {
  zh: "整数没有小数；请把 type 改为 number，或去掉 decimals",
  en: "a whole number has no decimals: make its type number, or leave decimals out",
};

const unitTwice: Text = {
  zh: "unit 与 units 只能写一个：单位固定写 unit，可自行注明写 units",
  en: "either unit, if it is fixed, or units, if each figure names its own",
};

const nothingToChoose: Text = {
  zh: "没有可选的值：enum 里除 null 外至少列一个",
  en: "there is nothing to choose: enum lists one value at least beside null",
};

function countedWords(values: readonly Scalar[]): Text {
  return {
    zh: `应有 ${values.length} 个词，依次对应 ${values.join("、")}`,
    en: `must be ${values.length} words, one for each of ${values.join(", ")}`,
  };
}

/** A figure that names its unit is an object of two: `{ value: 71, unit: 万元 }`. */
function unitNotNamed(units: readonly string[], { properties = {} }: SchemaNode): Text | undefined {
  const allowed = properties["unit"]?.enum;
  if (!properties["value"] || !allowed)
    return {
      zh: '能注明单位的数字写作 { value: 71, unit: 万元 }：type 要含 "object"，properties 里要有 value 和 unit（enum）',
      en: 'a figure that names its unit is written { value: 71, unit: … }: its type lists "object", its properties are value and unit (an enum)',
    };
  const other = units.find((unit) => !allowed.includes(unit));
  if (other === undefined) return undefined;
  return {
    zh: `properties 的 unit 不容许 ${other}；两处所列的单位要相同`,
    en: `the property unit does not allow ${other}: both list the same units`,
  };
}
