import { refuseMixedUnits } from "./check-units.js";
import { bindWhen } from "./bind-when.js";
import { findNodes, partsNamed, type RelationBase } from "./find-nodes.js";
import type { Cell, Operand, OtherForm, OtherReport, Ratio, Relation } from "./form.js";
import { FormError } from "./form-error.js";
import type { RelationKeyword, Text } from "./schema.js";
import type { TreeNode } from "./table-tree.js";
import { checkTotal, refuseLastYearsRows } from "./check-sides.js";
import { textOf } from "./text-of.js";

/** A relation of the schema, once for each column that it holds for. */
export function bindRelation(keyword: RelationKeyword, base: RelationBase): Relation[] {
  const { kind, right } = rightOf(keyword, base);
  refuseUnread(keyword, right.paths, base);
  const { rule, severity, of: other = "this", within = 0 } = keyword;
  const isForeign = typeof other === "object";
  const sides = {
    plus: findNodes(keyword.sum, base),
    minus: findNodes(keyword.minus ?? [], base),
    over: findNodes(keyword.over ?? [], base),
    right: isForeign ? [] : findNodes(right.paths, base),
  };
  const { sum, minus = [], over = [], when: condition } = keyword;
  const ownPaths = [...sum, ...minus, ...over, ...(isForeign ? [] : right.paths)];
  const parts = partsNamed([...ownPaths, ...(condition ? [condition.cell] : [])], base);
  if (other === "lastYear") refuseLastYearsRows(right.paths, base);
  const foreign = isForeign ? right.paths.map((path) => foreignOperand(other.form, path, base)) : [];
  return columnsOf(sides, keyword, base).map((column): Relation => {
    const cells = (nodes: readonly TreeNode[]) => nodes.map((node) => figureIn(node, column, base));
    const bound = {
      plus: cells(sides.plus),
      minus: cells(sides.minus),
      over: cells(sides.over),
      right: cells(sides.right),
    };
    if (kind !== "differs") refuseMixedUnits(bound, base.place);
    const operands = {
      plus: operandsOf(bound.plus),
      minus: operandsOf(bound.minus),
      right: isForeign ? foreign : operandsOf(bound.right, other),
    };
    if (kind === "equals" && other === "this" && right.constants.length === 0)
      checkTotal(bound, keyword, base);
    const ratio = ratioOf(bound, { keyword, kind, constants: right.constants.length, base });
    const when = bindWhen(keyword.when, column, base);
    return {
      rule,
      kind,
      severity,
      text: textOf(keyword.text),
      part: base.node.place.part ?? bound.right[0]?.part ?? bound.plus[0]?.part ?? 1,
      parts,
      ...operands,
      constant: right.constants.reduce((sum, one) => sum + one, 0),
      within,
      ...(ratio && { ratio }),
      ...(when && { when }),
      ...followingFrom({ ...operands, over: ratio?.over ?? [] }, { kind, constants: right.constants.length }),
    };
  });
}

type Sides<One> = Readonly<Record<"plus" | "minus" | "over" | "right", readonly One[]>>;

/** What follows from the two sides of a relation. */
function followingFrom(
  { plus, minus, over, right }: Sides<Operand>,
  { kind, constants }: { readonly kind: Relation["kind"]; readonly constants: number },
): Pick<Relation, "cells" | "reports" | "total"> {
  const all = [...plus, ...minus, ...over, ...right];
  const cells = all.flatMap((operand) => (operand.report === "this" ? [operand.cell] : []));
  const reports = all.flatMap(({ report }): OtherReport[] => (report === "this" ? [] : [report]));
  const [only, ...others] = right;
  const isTotal = kind === "equals" && reports.length === 0 && others.length === 0 && constants === 0;
  return {
    cells: [...new Set(cells)],
    reports: [...new Set(reports)],
    ...(isTotal && only && { total: only.cell }),
  };
}

interface RightSide {
  readonly kind: Relation["kind"];
  readonly right: { readonly paths: readonly string[]; readonly constants: readonly number[] };
}

function rightOf(keyword: RelationKeyword, { place }: RelationBase): RightSide {
  const kinds = (["equals", "atMost", "differs"] as const).filter((kind) => keyword[kind] !== undefined);
  const [kind, ...others] = kinds;
  const right = kind && keyword[kind];
  if (!kind || !right || others.length > 0)
    throw new FormError(place, {
      zh: "equals、atMost、differs 写一个，且只写一个",
      en: "a relation has one of equals, atMost and differs",
    });
  const paths = right.filter((one) => typeof one === "string");
  return { kind, right: { paths, constants: right.filter((one) => typeof one === "number") } };
}

/** Words that would say nothing. */
function refuseUnread(
  keyword: RelationKeyword,
  paths: readonly string[],
  { place, form }: RelationBase,
): void {
  if (keyword.of !== undefined && paths.length === 0)
    throw new FormError(`${place}/of`, {
      zh: "右边没有路径，不会读取另一份报告：请在右边写出要比的格，或去掉 of",
      en: "nothing on the right is read from the other report: name a cell there, or leave `of` out",
    });
  if (typeof keyword.of === "object" && keyword.of.form === form)
    throw new FormError(`${place}/of/form`, {
      zh: `${form} 就是本表式；请去掉 of，路径以 / 从根开始`,
      en: `${form} is this form: leave \`of\` out, and begin paths at the root with /`,
    });
  const star = typeof keyword.of === "object" && paths.find((path) => path.includes("*"));
  if (typeof star === "string")
    throw new FormError(place, {
      zh: `与另一表式比较时逐格写出路径，不用 *：${star}`,
      en: `cells of another form are named one by one, without *: ${star}`,
    });
}

function foreignOperand(form: string, path: string, { foreign }: RelationBase): Operand {
  const report: OtherForm = `form:${form}`;
  const pointer = path.startsWith("/") ? path : `/${path}`;
  const known = foreign.findIndex((one) => one.report === report && one.pointer === pointer);
  return { report, cell: known === -1 ? foreign.push({ report, pointer }) - 1 : known };
}

function operandsOf(cells: readonly Cell[], report: Operand["report"] = "this"): Operand[] {
  return cells.map(({ index }) => ({ cell: index, report }));
}

/** The columns that a relation holds for; one `undefined` when its paths end at cells. */
function columnsOf(
  sides: Sides<TreeNode>,
  { only, of: other }: RelationKeyword,
  base: RelationBase,
): readonly (string | undefined)[] {
  const nodes = Object.values(sides).flat();
  const rows = nodes.filter((node) => !node.cell);
  const refuse = (text: Text): never => {
    throw new FormError(base.place, text);
  };
  if (rows.length === 0 && only && nodes.length > 0)
    return refuse({
      zh: "only 用于以行结尾的路径；这里的路径以格结尾",
      en: "only restricts paths that end at rows; these end at cells",
    });
  if (rows.length === 0) return nodes.length > 0 ? [undefined] : [];
  if (rows.length < nodes.length)
    return refuse({
      zh: "路径有的以格结尾，有的以行结尾；要么都到格，要么都到行",
      en: "some paths end at cells and some at rows: let all end at the same",
    });
  if (typeof other === "object")
    return refuse({
      zh: "与另一格式比较时，路径要到格",
      en: "paths that are compared with another form end at cells",
    });
  const figures = rows[0]?.children.filter(({ cell }) => cell?.holds === "figure") ?? [];
  const keys = figures.map(({ place }) => place.key);
  const unknown = only?.find((key) => !keys.includes(key));
  if (unknown !== undefined)
    return refuse({
      zh: `${rows[0]?.place.pointer ?? ""} 没有 ${unknown} 这一数字列；有 ${keys.join("、")}`,
      en: `${rows[0]?.place.pointer ?? ""} has no column of figures ${unknown}; it has ${keys.join(", ")}`,
    });
  return only ?? keys;
}

function figureIn(node: TreeNode, column: string | undefined, { place }: RelationBase): Cell {
  const found = column === undefined ? node : node.children.find((child) => child.place.key === column);
  if (!found?.cell)
    throw new FormError(place, {
      zh: `${node.place.pointer} 没有 ${column ?? ""} 这一格；可用 only 限定各列`,
      en: `${node.place.pointer} has no cell ${column ?? ""}: name the columns with only`,
    });
  const { pointer } = found.place;
  if (found.cell.holds !== "figure")
    throw new FormError(place, {
      zh: `${pointer} 不是数字，不能相加`,
      en: `${pointer} holds no number and cannot be added up`,
    });
  if (found.cell.units)
    throw new FormError(place, {
      zh: `${pointer} 自行注明单位，不能相加`,
      en: `${pointer} names its own unit and cannot be added up`,
    });
  return found.cell;
}

interface RatioOptions {
  readonly keyword: RelationKeyword;
  readonly kind: Relation["kind"];
  readonly constants: number;
  readonly base: RelationBase;
}

function ratioOf(
  { over, right }: Sides<Cell>,
  { keyword, kind, constants, base: { place } }: RatioOptions,
): Ratio | undefined {
  if (!keyword.over) return undefined;
  const { times = 1 } = keyword;
  const [result, ...others] = right;
  const decimals = result && (result.integer ? 0 : result.decimals);
  const operands = operandsOf(over);
  if (kind !== "equals") return { over: operands, times };
  if (!result || others.length > 0 || constants > 0)
    throw new FormError(place, {
      zh: "比值（over）等于一格；右边只写这一格",
      en: "a ratio (over) equals one cell: name that alone on the right",
    });
  if (decimals === undefined)
    throw new FormError(place, {
      zh: `${result.pointer} 要用 x-cell 的 decimals 写明保留几位小数，比值按此四舍五入`,
      en: `${result.pointer} must state its decimals in x-cell: the ratio is rounded to them`,
    });
  return { over: operands, times, decimals };
}
