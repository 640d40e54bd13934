import { escapeStep } from "../text/json-pointer.js";
import type { FormProblem } from "./form-error.js";
import { LinearPattern, LinearPatternError } from "./linear-pattern.js";
import type { Text } from "./schema.js";
import { isRecord, schemaNodes } from "./schema-nodes.js";

/** Longer ones are programs. */
const longestPattern = 1000;

/** The patterns that are none, and those that a report's text could hang on. */
export function checkPatterns(schema: unknown): FormProblem[] {
  return [...schemaNodes(schema)].flatMap(({ node, place }) =>
    patternsOf(node).flatMap(({ pattern, below }) => {
      const text = faultOf(pattern);
      return text ? [{ place: `${place}/${below}`, text }] : [];
    }),
  );
}

function patternsOf(node: Readonly<Record<string, unknown>>): { pattern: string; below: string }[] {
  const { pattern, patternProperties } = node;
  const keys = isRecord(patternProperties) ? Object.keys(patternProperties) : [];
  return [
    ...(typeof pattern === "string" ? [{ pattern, below: "pattern" }] : []),
    ...keys.map((key) => ({ pattern: key, below: `patternProperties/${escapeStep(key)}` })),
  ];
}

function faultOf(pattern: string): Text | undefined {
  if (pattern.length > longestPattern)
    return {
      zh: `超过 ${longestPattern} 个字符，请写得短些`,
      en: `is longer than ${longestPattern} characters: make it shorter`,
    };
  try {
    new LinearPattern(pattern);
    return undefined;
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    if (cause instanceof LinearPatternError) return notLinear(message);
    return { zh: `不是正确的正则表达式：${message}`, en: `is no regular expression: ${message}` };
  }
}

function notLinear(message: string): Text {
  return {
    zh: `不能保证很快匹配完（${message}）：不要用前瞻、后顾、反向引用和超过 1000 次的重复，或改用 enum`,
    en: `cannot be matched in linear time (${message}): do without lookahead, lookbehind, references to groups and more than 1000 repetitions, or use enum`,
  };
}
