import { escapeStep } from "../text/json-pointer.js";
import { didYouMean } from "./did-you-mean.js";
import { isExtraKeyword } from "./extra-keywords.js";
import type { FormProblem } from "./form-error.js";
import { isRecord, schemaNodes } from "./schema-nodes.js";

/**
 * What a schema says that validators would pass over: keywords that are not JSON Schema's, required keys that are no
 * property.
 *
 * @param known JSON Schema's keywords
 */
export function checkKeywords(schema: unknown, known: readonly string[]): FormProblem[] {
  return [...schemaNodes(schema)].flatMap(({ node, place }) => [
    ...Object.keys(node)
      .filter((keyword) => !isExtraKeyword(keyword) && !known.includes(keyword))
      .map((keyword) => unknownKeyword(`${place}/${escapeStep(keyword)}`, keyword, known)),
    ...unlisted(node).map((key) => noProperty(`${place}/required`, key)),
  ]);
}

function unknownKeyword(place: string, keyword: string, known: readonly string[]): FormProblem {
  const { zh, en } = didYouMean(keyword, known);
  return {
    place,
    text: {
      zh: `JSON Schema（draft-07）没有关键字 ${keyword}，或尚不支持${zh}`,
      en: `JSON Schema (draft-07) has no keyword ${keyword}, or we do not support it${en}`,
    },
  };
}

function unlisted({ required, properties }: Readonly<Record<string, unknown>>): string[] {
  if (!Array.isArray(required) || !isRecord(properties)) return [];
  return required.filter((key): key is string => typeof key === "string" && !Object.hasOwn(properties, key));
}

function noProperty(place: string, key: string): FormProblem {
  return {
    place,
    text: {
      zh: `properties 里没有 ${key}：请加上，或从 required 里删去`,
      en: `there is no property ${key}: add it to properties, or remove it here`,
    },
  };
}
