import { shortened } from "../text/shortened.js";
import { didYouMean } from "./did-you-mean.js";
import { isExtraKeyword } from "./extra-keywords.js";
import { insteadOf } from "./instead-of.js";
import type { Text } from "./schema.js";
import type { SchemaFault } from "./schema-fault.js";

/** What is wrong with one value, and what to do. */
export function faultText(fault: SchemaFault): Text {
  const { keyword, params } = fault;
  const limit = String(params["limit"]);
  const missing = String(params["missingProperty"]);
  switch (keyword) {
    case "propertyNames":
      return nameText(fault);
    case "additionalProperties":
      return unknownName(String(params["additionalProperty"]), knownIn(fault), { zh: "项目", en: "" });
    case "required":
      return { zh: `缺少 ${missing}，请补上`, en: `lacks ${missing}: add it` };
    case "dependencies":
      return dependencyText([String(params["property"])], missing);
    case "enum":
      return oneOf(params["allowedValues"] as readonly unknown[]);
    case "const":
      return oneOf([params["allowedValue"]]);
    case "type":
      return typesText([params["type"]].flat() as string[]);
    case "pattern":
      return patternText(String(params["pattern"]));
    case "not":
    case "false schema":
      return { zh: "这里不能这样写，请改用别的", en: "must not stand here: choose another" };
    default:
      return bounds[keyword]?.(limit) ?? otherText(keyword);
  }
}

const bounds: Readonly<Record<string, (limit: string) => Text>> = {
  minItems: (limit) => ({
    zh: `至少要有 ${limit} 项`,
    en: `must have at least ${counted(limit, "item", "items")}`,
  }),
  maxItems: (limit) => ({
    zh: `最多只能有 ${limit} 项`,
    en: `must have at most ${counted(limit, "item", "items")}`,
  }),
  minLength: (limit) => ({
    zh: `至少要有 ${limit} 个字符`,
    en: `must have at least ${counted(limit, "character", "characters")}`,
  }),
  maxLength: (limit) => ({
    zh: `最多只能有 ${limit} 个字符`,
    en: `must have at most ${counted(limit, "character", "characters")}`,
  }),
  minProperties: (limit) => ({
    zh: `至少要有 ${limit} 项`,
    en: `must have at least ${counted(limit, "entry", "entries")}`,
  }),
  maxProperties: (limit) => ({
    zh: `最多只能有 ${limit} 项`,
    en: `must have at most ${counted(limit, "entry", "entries")}`,
  }),
  minimum: (limit) => ({ zh: `不能小于 ${limit}`, en: `must be at least ${limit}` }),
  maximum: (limit) => ({ zh: `不能大于 ${limit}`, en: `must be at most ${limit}` }),
  exclusiveMinimum: (limit) => ({ zh: `要大于 ${limit}`, en: `must be more than ${limit}` }),
  uniqueItems: () => ({ zh: "各项不能重复", en: "must not list anything twice" }),
};

function counted(limit: string, one: string, several: string): string {
  return `${limit} ${limit === "1" ? one : several}`;
}

function patternText(pattern: string): Text {
  if (pattern === "\\S") return { zh: "不能空白", en: "must not be blank" };
  return { zh: `不合写法要求 ${pattern}`, en: `must match ${pattern}` };
}

function otherText(keyword: string): Text {
  return {
    zh: `表式不能这样写（${keyword}）`,
    en: `is not what a form's schema may say (${keyword})`,
  };
}

function nameText(fault: SchemaFault): Text {
  const name = String(fault.params["propertyName"]);
  if (fault.instancePath.endsWith("/definitions"))
    return {
      zh: "定义的名称以字母开头，只用英文字母和数字，不能用程序内部的名称",
      en: "definitions have names of ASCII letters and digits, a letter first, and none that programs use for themselves",
    };
  if (fault.instancePath.endsWith("/properties"))
    return {
      zh: "不能用作键名：只用字母、汉字、数字、_ 和 -，不以 - 开头，不能全是数字，不能太长，不能用程序内部的名称",
      en: "is no name for a key: one is short, has letters, digits, _ and - alone (no - first, and not digits alone), and is none that programs use for themselves",
    };
  return unknownName(name, knownIn(fault).filter(isExtraKeyword), { zh: "关键字", en: "keyword " });
}

function knownIn({ parentSchema }: SchemaFault): string[] {
  return Object.keys((parentSchema?.["properties"] ?? {}) as object);
}

function unknownName(written: string, known: readonly string[], what: Text): Text {
  const other = Object.hasOwn(insteadOf, written) ? insteadOf[written] : undefined;
  if (other) return { zh: `表式没有 ${written}：${other.zh}`, en: `forms have no ${written}: ${other.en}` };
  const { zh, en } = didYouMean(written, known);
  const name = shortened(written);
  return { zh: `这里没有${what.zh} ${name}${zh}`, en: `there is no ${what.en}${name} here${en}` };
}

/** What else must be there, where some properties are. */
export function dependencyText(properties: readonly string[], missing: string): Text {
  const all = properties.join("、");
  return {
    zh: `写了 ${all}，就要写 ${missing}：请补上，或删去 ${all}`,
    en: `lacks ${missing}, which goes with ${properties.join(", ")}: add the one or remove the other`,
  };
}

/** Which values may stand there. */
export function oneOf(values: readonly unknown[]): Text {
  const list = [...new Set(values.map((value) => JSON.stringify(value)))];
  return list.length === 1
    ? { zh: `应为 ${list.join()}`, en: `must be ${list.join()}` }
    : { zh: `应为其中之一：${list.join("、")}`, en: `must be one of ${list.join(", ")}` };
}

const typeNames: Readonly<Record<string, Text>> = {
  object: { zh: "对象 { … }", en: "an object { … }" },
  array: { zh: "数组 [ … ]", en: "a list [ … ]" },
  string: { zh: "文字（加引号）", en: "text in quotes" },
  integer: { zh: "整数", en: "a whole number" },
  number: { zh: "数字", en: "a number" },
  boolean: { zh: "true 或 false", en: "true or false" },
  null: { zh: "null", en: "null" },
};

/** Which types of value may stand there. */
export function typesText(types: readonly string[]): Text {
  const names = [...new Set(types)].map((type) => typeNames[type] ?? { zh: type, en: type });
  return {
    zh: `应为${names.map(({ zh }) => zh).join("或")}`,
    en: `must be ${names.map(({ en }) => en).join(" or ")}`,
  };
}
