import { bindCellRule } from "./bind-cell-rule.js";
import { bindRelation } from "./bind-relation.js";
import type { RelationBase } from "./find-nodes.js";
import type { CellRule, ForeignFigure, Relation } from "./form.js";
import { collect, type FormProblem } from "./form-error.js";
import type { FormSchema, SchemaNode } from "./schema.js";
import type { TreeNode } from "./table-tree.js";

export interface CompiledRelations {
  readonly relations: readonly Relation[];
  readonly rules: readonly CellRule[];
  readonly foreign: readonly ForeignFigure[];
  /** Places of `x-relations` that something uses. */
  readonly places: ReadonlySet<string>;
}

/**
 * Binds relations to cells: those of parts, groups and rows, once for every row that refers to a definition with some, and
 * those of the root.
 */
export function compileRelations(
  trees: readonly TreeNode[],
  schema: FormSchema,
  problems: FormProblem[],
): CompiledRelations {
  const root = new Map(trees.map((tree) => [tree.place.key, tree]));
  const relations: Relation[] = [];
  const rules: CellRule[] = [];
  const foreign: ForeignFigure[] = [];
  const places = new Set<string>();
  const bindAt = (node: TreeNode, carrier: SchemaNode, place: string): void => {
    const keywords = carrier["x-relations"];
    if (!keywords) return;
    places.add(`${place}/x-relations`);
    keywords.forEach((keyword, index) => {
      const base: RelationBase = {
        node,
        root,
        form: schema["x-form"].id,
        foreign,
        place: `${place}/x-relations/${index}`,
      };
      collect(problems, () => {
        if ("cells" in keyword) rules.push(bindCellRule(keyword, base));
        else relations.push(...bindRelation(keyword, base));
      });
    });
  };
  const visit = (node: TreeNode): void => {
    // A definition of cells is used all over a form: what must hold stands at a row, or above.
    if (node.cell) return;
    const { definition, use, place, usePlace } = node.resolved;
    bindAt(node, definition, place);
    if (use !== definition) bindAt(node, use, usePlace);
    node.children.forEach(visit);
  };
  trees.forEach(visit);
  bindAt(rootNode(trees, schema), schema, "");
  // What must hold inside a report comes before what ties it to others.
  relations.sort((a, b) => a.reports.length - b.reports.length);
  return { relations, rules, foreign, places };
}

/** Relations of the whole form: their paths begin at its parts. */
function rootNode(children: readonly TreeNode[], schema: FormSchema): TreeNode {
  const place = {
    kind: "group",
    pointer: "",
    path: [],
    key: "",
    title: "",
    labels: [],
    keys: [],
    cells: [],
    schema,
  } as const;
  return { place, children, resolved: { use: schema, definition: schema, place: "", usePlace: "" } };
}
