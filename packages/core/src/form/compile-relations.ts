import type { CellRule, Form, Operand, OtherReport, Relation } from "./form.js";
import { FormError } from "./form-error.js";
import type { RelationKeyword, CellRuleKeyword } from "./schema.js";
import type { TreeNode } from "./table-tree.js";

type CompiledRelations = Pick<Form, "relations" | "rules">;

/** Binds the relations of a table to its cells: those of the part, of its groups, and once for every row that has any. */
export function compileRelations(tree: TreeNode): CompiledRelations {
  const relations: Relation[] = [];
  const rules: CellRule[] = [];
  visit(tree, (node) => {
    const keywords = node.resolved.definition["x-relations"] ?? [];
    keywords.forEach((keyword, index) => {
      const base = { node, place: `${node.resolved.place}/x-relations/${index}` };
      if ("cells" in keyword) rules.push(bindCellRule(keyword, base));
      else relations.push(...bindRelation(keyword, base));
    });
  });
  return { relations, rules };
}

interface Base {
  readonly node: TreeNode;
  /** Place of the relation in the schema. */
  readonly place: string;
}

function visit(node: TreeNode, action: (node: TreeNode) => void): void {
  action(node);
  for (const child of node.children) visit(child, action);
}

function bindCellRule(keyword: CellRuleKeyword, base: Base): CellRule {
  const { rule, severity, title, message, text, zeroUnlessOrgan: organs } = keyword;
  const cells = findAll(keyword.cells, base).map(
    ({ cell, place }) => cell?.index ?? refuse(base, `${place.pointer} is no cell`),
  );
  const must: CellRule["must"] = organs ? { kind: "zeroUnlessOrgan", organs } : { kind: "namesUnit" };
  return { rule, severity, title, message, text, part: partOf(base), cells, must };
}

function bindRelation(keyword: RelationKeyword, base: Base): Relation[] {
  const { kind, right } = rightOf(keyword, base);
  const sides = {
    plus: findAll(keyword.sum, base),
    minus: findAll(keyword.minus ?? [], base),
    right: findAll(right, base),
    unlessZero: findAll(keyword.unlessZero === undefined ? [] : [keyword.unlessZero], base),
  };
  const { rule, severity, text, of: report = "this" } = keyword;
  return columnKeys(sides, base).map((key) => {
    const cells = (nodes: readonly TreeNode[]) => nodes.map((node) => cellIn(node, key, base));
    const [unlessZero] = cells(sides.unlessZero);
    return {
      rule,
      kind,
      severity,
      text,
      part: partOf(base),
      ...operandsOf(kind, {
        plus: cells(sides.plus).map((cell) => ({ cell, report: "this" })),
        minus: cells(sides.minus).map((cell) => ({ cell, report: "this" })),
        right: cells(sides.right).map((cell) => ({ cell, report })),
      }),
      ...(unlessZero !== undefined && { unlessZero }),
    };
  });
}

type Sides = Readonly<Record<"plus" | "minus" | "right", readonly Operand[]>>;

/** The two sides of a relation, and what follows from them. */
function operandsOf(kind: Relation["kind"], sides: Sides) {
  const all = [...sides.plus, ...sides.minus, ...sides.right];
  const cells = all.flatMap(({ cell, report }) => (report === "this" ? [cell] : []));
  const reports = all.flatMap(({ report }): OtherReport[] => (report === "this" ? [] : [report]));
  const [only, ...others] = sides.right;
  const isTotal = kind === "equals" && reports.length === 0 && others.length === 0;
  return {
    ...sides,
    cells: [...new Set(cells)],
    reports: [...new Set(reports)],
    ...(isTotal && only && { total: only.cell }),
  };
}

function rightOf(keyword: RelationKeyword, base: Base): { kind: Relation["kind"]; right: readonly string[] } {
  const given = (["equals", "atMost", "differs"] as const).filter((kind) => keyword[kind] !== undefined);
  const [kind, ...others] = given;
  const right = kind && keyword[kind];
  if (!kind || !right || others.length > 0) refuse(base, "a relation has one of equals, atMost and differs");
  return { kind, right };
}

/** The columns a relation holds for; one `undefined` when its paths end at cells. */
function columnKeys(
  sides: Readonly<Record<string, readonly TreeNode[]>>,
  base: Base,
): readonly (string | undefined)[] {
  const nodes = Object.values(sides).flat();
  const rows = nodes.filter((node) => !node.cell);
  if (rows.length === 0) return [undefined];
  if (rows.length < nodes.length) refuse(base, "some paths end at cells and some at rows");
  return rows[0]?.place.keys ?? [];
}

function cellIn(node: TreeNode, column: string | undefined, base: Base): number {
  const found = column === undefined ? node : node.children.find((child) => child.place.key === column);
  if (found?.cell?.units) refuse(base, `${found.place.pointer} names its own unit and cannot be added up`);
  return found?.cell?.index ?? refuse(base, `${node.place.pointer} has no cell ${column ?? ""}`);
}

function findAll(paths: readonly string[], base: Base): TreeNode[] {
  return paths.flatMap((path) => {
    let nodes: readonly TreeNode[] = [base.node];
    for (const step of path.split("/")) {
      nodes = nodes.flatMap(({ children }) =>
        step === "*" ? children : children.filter((child) => child.place.key === step),
      );
    }
    return nodes.length > 0 ? nodes : refuse(base, `${path} names no cell below ${base.node.place.pointer}`);
  });
}

function partOf({ node, place }: Base): number {
  return node.place.part ?? refuse({ node, place }, "relations belong to a part");
}

function refuse(base: Base, message: string): never {
  throw new FormError(base.place, message);
}
