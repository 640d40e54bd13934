import type { SchemaNode } from "@gouji/core/form";

/** Texts of digits, as codes and telephone numbers are, with a zero in front. */
const samples = Array.from({ length: 24 }, (_, at) => `0${"123456789".repeat(3).slice(0, at)}`);

/**
 * Whether a text may be digits alone, and no words: without quotes YAML takes it for a number, and zeros in front of it are
 * lost.
 */
export function isOfDigits({ pattern }: SchemaNode): boolean {
  if (pattern === undefined) return false;
  const expression = new RegExp(pattern, "u");
  const isWords = ["字", "字字", "字字字字", "Word", "words"].some((text) => expression.test(text));
  return !isWords && samples.some((text) => expression.test(text));
}
