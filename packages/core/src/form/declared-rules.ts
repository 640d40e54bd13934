import { isRecord, schemaNodes } from "./schema-nodes.js";

/** A rule that a schema declares, and where. */
export interface DeclaredRule {
  readonly rule: string;
  readonly severity?: unknown;
  readonly text?: unknown;
  readonly place: string;
}

/** What stands under `x-relations`, anywhere in a schema. */
export function declaredRules(schema: unknown): DeclaredRule[] {
  return [...schemaNodes(schema)].flatMap(({ node, place }) => {
    const relations = node["x-relations"];
    if (!Array.isArray(relations)) return [];
    return (relations as readonly unknown[]).flatMap((relation, index): DeclaredRule[] => {
      if (!isRecord(relation) || typeof relation["rule"] !== "string") return [];
      const { rule, severity, text } = relation;
      return [{ rule, severity, text, place: `${place}/x-relations/${String(index)}` }];
    });
  });
}
