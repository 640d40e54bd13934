import type { ForeignFigure } from "./form.js";
import { FormError } from "./form-error.js";
import type { TreeNode } from "./table-tree.js";

/** Where a relation stands: paths begin there, or at the root. */
export interface RelationBase {
  readonly node: TreeNode;
  /** The tables of the form, by the keys of their parts. */
  readonly root: ReadonlyMap<string, TreeNode>;
  /** The id of the form. */
  readonly form: string;
  /** Place of the relation in the schema. */
  readonly place: string;
  /** The figures of other forms that relations have named so far. */
  readonly foreign: ForeignFigure[];
}

/**
 * The nodes that paths name, in their order: `a/b`, `/part/a`, `*` for every child, `**` for every row at or below.
 *
 * @throws FormError where a path names nothing
 */
export function findNodes(paths: readonly string[], base: RelationBase): TreeNode[] {
  return paths.flatMap((path) => findPath(path, base));
}

/** The numbers of the parts that paths lead into, each once, whether they find anything there or not. */
export function partsNamed(paths: readonly string[], { node, root }: RelationBase): number[] {
  const parts = paths.flatMap((path) => {
    const [first = ""] = path.replace(/^\//, "").split("/");
    const isFromRoot = path.startsWith("/") || node.place.part === undefined;
    return (isFromRoot ? root.get(first) : node)?.place.part ?? [];
  });
  return [...new Set(parts)];
}

function findPath(path: string, { node, root, place }: RelationBase): readonly TreeNode[] {
  const steps = path.replace(/^\//, "").split("/");
  const [first = "", ...rest] = steps;
  const fromRoot = path.startsWith("/");
  const start = fromRoot ? root.get(first) : node;
  let nodes: readonly TreeNode[] = start ? [start] : [];
  // A list may have no rows; what its columns are is known all the same.
  let isEmptyList = false;
  for (const step of fromRoot ? rest : steps) {
    isEmptyList ||= step === "*" && nodes.some(({ row, children }) => row && children.length === 0);
    nodes = nodes.flatMap((one) => below(one, step));
  }
  if (nodes.length === 0 && !isEmptyList) throw new FormError(place, namesNothing(path, start));
  return nodes;
}

function below(node: TreeNode, step: string): readonly TreeNode[] {
  if (step === "**") return rowsAtOrBelow(node);
  if (step === "*") return node.children;
  return node.row ? [] : node.children.filter((child) => child.place.key === step);
}

function rowsAtOrBelow(node: TreeNode): readonly TreeNode[] {
  if (node.cell) return [];
  return node.children.some((child) => child.cell) ? [node] : node.children.flatMap(rowsAtOrBelow);
}

function namesNothing(path: string, start: TreeNode | undefined) {
  const where = start?.place.pointer || "/";
  return {
    zh: `在 ${where} 处没有 ${path}；路径相对于所在的节点，以 / 开头则从根开始，* 为每一项，清单的行写作 *`,
    en: `${path} names nothing at ${where}: a path begins at the node that carries the keyword, or with / at the root; * is every child, as every row of a list`,
  };
}
