/** Keywords whose value maps names, not keywords, to schemas. */
const nameMaps: ReadonlySet<string> = new Set(["properties", "definitions", "patternProperties"]);

/** The first place in a schema that says one of these keywords. */
export function findKeyword(
  schema: object,
  keywords: readonly string[],
  place = "",
  namesKeys = false,
): string | undefined {
  for (const [key, value] of Object.entries(schema) as [string, unknown][]) {
    const here = `${place}/${key}`;
    if (!namesKeys && keywords.includes(key)) return here;
    if (typeof value !== "object" || value === null || key.startsWith("x-")) continue;
    const found = findKeyword(value, keywords, here, !namesKeys && nameMaps.has(key));
    if (found !== undefined) return found;
  }
  return undefined;
}
