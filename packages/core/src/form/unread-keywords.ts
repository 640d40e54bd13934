import type { FormProblem } from "./form-error.js";
import { resolveNode } from "./resolve.js";
import { schemaNodes } from "./schema-nodes.js";
import type { FormSchema, TableKeyword, Text } from "./schema.js";
import type { TreeNode } from "./table-tree.js";

/** Keywords of ours where nothing reads them, which would be ignored in silence. */
export function unreadKeywords(
  schema: FormSchema,
  trees: readonly TreeNode[],
  relationPlaces: ReadonlySet<string>,
): FormProblem[] {
  const read = new Set([...relationPlaces, "/x-form", ...fieldPlaces(schema)]);
  for (const tree of trees) {
    const table = schema.properties[tree.place.key]?.["x-table"];
    read.add(`/properties${tree.place.pointer}/x-table`);
    for (const place of [...cellPlaces(tree), ...(table ? headPlaces(tree, table.kind) : [])])
      read.add(place);
  }
  return keywordPlaces(schema)
    .filter((place) => !read.has(place))
    .map((place) => ({ place, text: advice(place.slice(place.lastIndexOf("/") + 1)) }));
}

/** Every place of a keyword of ours. */
function keywordPlaces(schema: FormSchema): string[] {
  return [...schemaNodes(schema)].flatMap(({ node, place }) =>
    Object.keys(node).flatMap((key) => (key.startsWith("x-") ? [`${place}/${key}`] : [])),
  );
}

function fieldPlaces(schema: FormSchema): string[] {
  const { parts } = schema["x-form"];
  const fields = Object.entries(schema.properties).filter(([key]) => !parts.includes(key));
  return fields.flatMap(([key, node]) => {
    const { place } = resolveNode(node, `/properties/${key}`, schema);
    return [`/properties/${key}/x-cell`, `${place}/x-cell`];
  });
}

function cellPlaces({ resolved: { place, usePlace }, cell, children, row }: TreeNode): string[] {
  if (cell) return [`${place}/x-cell`, `${usePlace}/x-cell`];
  return [...children, ...(row ? [row] : [])].flatMap(cellPlaces);
}

/** Where heads of columns are looked for: at what stands right above the columns. */
function headPlaces(tree: TreeNode, kind: TableKeyword["kind"]): string[] {
  const { children, row, resolved } = tree;
  if (kind === "fields") return [];
  if (kind === "list") return row ? [`${row.resolved.place}/x-heads`] : [];
  const isRow = kind === "row" || children.some(({ cell }) => cell);
  const below = children.filter(({ cell }) => !cell).flatMap((child) => headPlaces(child, kind));
  return isRow ? [`${resolved.place}/x-heads`, ...below] : below;
}

function advice(keyword: string): Text {
  switch (keyword) {
    case "x-table":
      return {
        zh: "不起作用：x-table 只写在列入 x-form 的 parts 的部分上，不写在定义或其下",
        en: "has no effect: x-table stands at a part that x-form names under parts, not in a definition or below",
      };
    case "x-relations":
      return {
        zh: "不起作用：x-relations 写在根、表格部分、其中的行组、行或列定义上，且要有表格用到",
        en: "has no effect: x-relations stand at the root, or in a table at the part, a group, a row or its definition of columns",
      };
    case "x-heads":
      return {
        zh: "不起作用：x-heads 写在列的定义上，且要有表格用到",
        en: "has no effect: x-heads stand at the definition of columns that a table uses",
      };
    case "x-cell":
      return {
        zh: "不起作用：x-cell 写在格或单个值的项目上，且要有用到",
        en: "has no effect: x-cell stands at a cell, or at a field that holds one value",
      };
    default:
      return { zh: "不起作用：只写在根上", en: "has no effect: it stands at the root" };
  }
}
