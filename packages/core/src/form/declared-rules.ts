/** A rule that a schema declares, and where. */
export interface DeclaredRule {
  readonly rule: string;
  readonly place: string;
}

/** Keywords whose value maps names, not keywords, to schemas. */
const nameMaps: ReadonlySet<string> = new Set(["properties", "definitions", "patternProperties"]);

/** What stands under `x-relations`, anywhere in a schema. */
export function declaredRules(node: object, place = "", namesKeys = false): DeclaredRule[] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]): DeclaredRule[] => {
    const here = `${place}/${key}`;
    if (typeof value !== "object" || value === null) return [];
    if (namesKeys || !key.startsWith("x-"))
      return declaredRules(value, here, !namesKeys && nameMaps.has(key));
    const relations: readonly unknown[] = key === "x-relations" && Array.isArray(value) ? value : [];
    return relations.flatMap((relation, index) => {
      const { rule } = relation as { readonly rule?: unknown };
      return typeof rule === "string" ? [{ rule, place: `${here}/${index}` }] : [];
    });
  });
}
