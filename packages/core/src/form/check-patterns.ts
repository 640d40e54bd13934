import { FormError } from "./form-error.js";
import { LinearPattern, LinearPatternError } from "./linear-pattern.js";

/** Keywords whose values are data, in which a key means nothing. */
const dataKeywords: ReadonlySet<string> = new Set(["const", "default", "enum", "examples"]);

/** Longer ones are programs. */
const longestPattern = 1000;

/**
 * Refuses patterns that a report's text could hang on.
 *
 * @throws FormError with the place of the pattern
 */
export function checkPatterns(node: unknown, place = ""): void {
  if (typeof node !== "object" || node === null) return;
  for (const [key, value] of Object.entries(node) as [string, unknown][]) {
    const here = `${place}/${key}`;
    if (dataKeywords.has(key)) continue;
    if (key === "pattern" && typeof value === "string") checkPattern(value, here);
    if (key === "patternProperties" && typeof value === "object" && value !== null)
      for (const pattern of Object.keys(value)) checkPattern(pattern, here);
    checkPatterns(value, here);
  }
}

function checkPattern(pattern: string, place: string): void {
  if (pattern.length > longestPattern)
    throw new FormError(place, `is longer than ${longestPattern} characters`);
  try {
    new LinearPattern(pattern);
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    if (!(cause instanceof LinearPatternError)) throw new FormError(place, message);
    throw new FormError(
      place,
      `cannot be matched in linear time (${message}): do without lookahead, lookbehind, references to groups and more than 1000 repetitions, or use minLength, maxLength and enum`,
    );
  }
}
