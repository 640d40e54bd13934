import { didYouMean } from "./did-you-mean.js";
import { findKeyword } from "./find-keyword.js";
import { FormError } from "./form-error.js";

/**
 * Why Ajv refused to compile a schema, and where: it names what it does not know, not the place.
 *
 * @param known the keywords that Ajv knows
 */
export function compileFault(cause: unknown, schema: object, known: readonly string[]): FormError {
  const message = cause instanceof Error ? cause.message : String(cause);
  const keyword = /unknown keyword: "([^"]+)"/.exec(message)?.[1];
  if (keyword !== undefined) {
    const what = `JSON Schema (draft-07) has no keyword ${keyword}, or we do not support it`;
    return new FormError(findKeyword(schema, [keyword]) ?? "", `${what}${didYouMean(keyword, known)}`);
  }
  if (message.startsWith("unknown format"))
    return new FormError(findKeyword(schema, ["format"]) ?? "", "is not supported: say it with a pattern");
  const missing = /required property "([^"]+)" is not defined at "([^"]*)"/.exec(message);
  if (missing) {
    const [, property = "", schemaPath = ""] = missing;
    const place = schemaPath.slice(schemaPath.indexOf("#") + 1);
    return new FormError(`${place}/required`, `there is no property ${property}`);
  }
  const isPattern = message.startsWith("Invalid regular expression");
  return new FormError((isPattern ? brokenPattern(schema, "") : undefined) ?? "", message);
}

function brokenPattern(node: object, place: string): string | undefined {
  for (const [key, value] of Object.entries(node) as [string, unknown][]) {
    const here = `${place}/${key}`;
    if (key === "pattern" && typeof value === "string" && !isPattern(value)) return here;
    const below = typeof value === "object" && value !== null ? brokenPattern(value, here) : undefined;
    if (below !== undefined) return below;
  }
  return undefined;
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, "u").source !== "";
  } catch {
    return false;
  }
}
