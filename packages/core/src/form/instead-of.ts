import type { Text } from "./schema.js";

/** What a form says instead of keywords of JSON Schema that it does not have. */
export const insteadOf: Readonly<Record<string, Text>> = {
  format: { zh: "请用 pattern 写出样式", en: "say it with a pattern" },
  minLength: { zh: "请用 pattern，如 \\S", en: "say it with a pattern, such as \\S" },
  maxLength: { zh: "请用 pattern，如 ^.{0,20}$", en: "say it with a pattern, such as ^.{0,20}$" },
  multipleOf: { zh: "小数位数请写 x-cell 的 decimals", en: "decimals are said by x-cell" },
  oneOf: { zh: "请用 enum，或带 when 的 x-relations", en: "use enum, or x-relations with `when`" },
  anyOf: { zh: "请用 enum，或带 when 的 x-relations", en: "use enum, or x-relations with `when`" },
  not: { zh: "请用 pattern 或 x-relations", en: "use a pattern, or x-relations" },
  if: { zh: "请用带 when 的 x-relations", en: "use x-relations with `when`" },
  then: { zh: "请用带 when 的 x-relations", en: "use x-relations with `when`" },
  else: { zh: "请用带 when 的 x-relations", en: "use x-relations with `when`" },
  dependencies: { zh: "请用带 when 的 x-relations", en: "use x-relations with `when`" },
  patternProperties: { zh: "请在 properties 中逐个写出", en: "name them all under properties" },
  examples: { zh: "请写进 description", en: "say it in the description" },
  $defs: { zh: "draft-07 写作 definitions", en: "draft-07 calls it definitions" },
};
