import type { Text, TextKeyword } from "./schema.js";

/** A sentence in each language; one that stands for all is said in both. */
export function textOf(keyword: TextKeyword): Text {
  return typeof keyword === "string" ? { zh: keyword, en: keyword } : keyword;
}
