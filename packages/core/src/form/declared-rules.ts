import { schemaNodes } from "./schema-nodes.js";

/** A rule that a schema declares, and where. */
export interface DeclaredRule {
  readonly rule: string;
  readonly place: string;
}

/** What stands under `x-relations`, anywhere in a schema. */
export function declaredRules(schema: unknown): DeclaredRule[] {
  return [...schemaNodes(schema)].flatMap(({ node, place }) => {
    const relations = node["x-relations"];
    if (!Array.isArray(relations)) return [];
    return (relations as readonly ({ readonly rule?: unknown } | null)[]).flatMap((relation, index) =>
      typeof relation?.rule === "string"
        ? [{ rule: relation.rule, place: `${place}/x-relations/${String(index)}` }]
        : [],
    );
  });
}
