import { escapeStep, stepsOf } from "../text/json-pointer.js";
import type { Language } from "../text/language.js";
import type { Cell, Content, ListRows, Place } from "./form.js";
import { FormError } from "./form-error.js";
import { readContent } from "./read-content.js";
import { type ResolvedNode, resolveNode } from "./resolve.js";
import type { FormSchema, SchemaNode } from "./schema.js";
import { typesOf } from "./types-of.js";

/** A table as a tree of its schema: the part, its groups and rows, and the cells as leaves. */
export interface TreeNode {
  readonly place: Place;
  readonly children: readonly TreeNode[];
  /** Set on leaves. */
  readonly cell?: Cell;
  readonly resolved: ResolvedNode;
  /** Of a list, what each of its rows is. */
  readonly row?: TreeNode;
}

/** A form of five thousand cells nobody fills in, but for the rows of its lists; definitions that refer to each other would make it billions. */
const mostCells = 5000;
const mostLevels = 20;

/** Reads tables into trees and numbers their cells. */
export class TableTreeReader {
  readonly cells: Cell[] = [];
  readonly places = new Map<string, Place>();
  private readonly language: Language;
  private readonly contents = new Map<SchemaNode, Content | undefined>();

  /** @param rows of the lists of a report; none where a form is read by itself */
  constructor(
    private readonly schema: FormSchema,
    private readonly rows: ListRows = new Map(),
  ) {
    this.language = schema["x-form"].language ?? "zh";
  }

  readPart(
    key: string,
    node: SchemaNode,
    part: { readonly title: string; readonly number: number },
  ): TreeNode {
    const pointer = `/${escapeStep(key)}`;
    const place = `/properties/${key}`;
    const at = { key, node, title: part.title, part: part.number, pointer, labels: [], place };
    return this.read(at);
  }

  private read(at: TreePosition): TreeNode {
    if (at.labels.length > mostLevels)
      throw new FormError(at.place, {
        zh: `位于本部分之下超过 ${mostLevels} 层；定义是否引用了自己？`,
        en: `stands more than ${mostLevels} levels below its part`,
      });
    const resolved = resolveNode(at.node, at.place, this.schema);
    const content = this.contentOf(resolved);
    if (content) return this.addCell(at, resolved, content);
    const { definition } = resolved;
    const isList = definition.items !== undefined;
    if (isList && at.labels.length > 0)
      throw new FormError(at.place, {
        zh: "清单（array）要单独作为一个部分，列入 x-form 的 parts",
        en: "a list (array) is a part of its own: name it under parts of x-form",
      });
    const first = this.cells.length;
    const row = isList ? this.rowOf(at, resolved) : undefined;
    const children = row ? this.readRows(at, resolved) : this.readChildren(at, resolved);
    const kind = at.labels.length === 0 ? "part" : children.every((child) => child.cell) ? "row" : "group";
    const place: Place = {
      ...named(at, resolved),
      kind,
      keys: row ? [] : children.map((child) => child.place.key),
      cells: this.cells.slice(first).map((cell) => cell.index),
    };
    this.places.set(at.pointer, place);
    return { place, children, resolved, ...(row && { row }) };
  }

  /** A definition that a hundred cells refer to is read once: every command compiles a form at its start. */
  private contentOf(resolved: ResolvedNode): Content | undefined {
    const { use, definition, reference } = resolved;
    if (reference === undefined || use["x-cell"]) return readContent(resolved, this.language);
    if (!this.contents.has(definition)) this.contents.set(definition, readContent(resolved, this.language));
    return this.contents.get(definition);
  }

  /** What a row of a list is, read aside: a list may be empty. */
  private rowOf(at: TreePosition, resolved: ResolvedNode): TreeNode {
    const reader = new TableTreeReader(this.schema);
    return reader.read(itemAt(at, resolved, 0, at.title));
  }

  private readRows(at: TreePosition, resolved: ResolvedNode): TreeNode[] {
    const names = this.rows.get(at.pointer) ?? [];
    return names.map((name, index) => {
      const title = name === "" ? unnamedRow[this.language](index + 1) : name;
      return this.read(itemAt(at, resolved, index, title));
    });
  }

  private readChildren(at: TreePosition, { definition, place }: ResolvedNode): TreeNode[] {
    const entries = Object.entries(definition.properties ?? {});
    if (entries.length === 0)
      throw new FormError(place, {
        zh: "表中只有格（数字、文字、是否、选项）和装有格的行；这里两者都不是：请写明 type、enum 或 properties",
        en: "a table holds cells (a number, text, yes or no, a choice), or rows of cells; this is neither: state its type, enum or properties",
      });
    if (definition.additionalProperties !== false)
      throw new FormError(place, {
        zh: '表中未列出的名称要拒绝：请写 "additionalProperties": false',
        en: 'what a table does not list is refused: say "additionalProperties": false',
      });
    return entries.map(([key, node]) => this.readChild(key, node, at, { definition, place }));
  }

  private readChild(key: string, node: SchemaNode, at: TreePosition, parent: Parent): TreeNode {
    const place = `${parent.place}/properties/${key}`;
    const { title } = node;
    if (title === undefined)
      throw new FormError(place, {
        zh: "表中的行、列和格都要有 title，即印出的名称",
        en: "what stands in a table needs a title: its printed label",
      });
    const pointer = `${at.pointer}/${escapeStep(key)}`;
    const labels = [...at.labels, title];
    const child = this.read({ key, node, title, part: at.part, pointer, labels, place });
    if (!child.cell && parent.definition.required?.includes(key) !== true)
      throw new FormError(place, {
        zh: `每份报告都有表中的每一行：请把 ${key} 列入 required；可以空着的是格`,
        en: `every report has every row of a table: list ${key} under required; what may stay blank is a cell`,
      });
    return child;
  }

  private addCell(at: TreePosition, resolved: ResolvedNode, content: Content): TreeNode {
    const index = this.cells.length;
    if (at.labels.length === 0)
      throw new FormError(at.place, {
        zh: "一个部分是文字（type 为 string，不带 x-table）或表格，不是一格",
        en: 'a part is prose (type "string" without x-table) or a table, not a single cell',
      });
    // How long a list may be is said of the list.
    if (index === mostCells && this.rows.size === 0)
      throw new FormError(at.place, {
        zh: `一种格式最多 ${mostCells} 格`,
        en: `a form has at most ${mostCells} cells`,
      });
    if (!typesOf(resolved.definition).has("null"))
      throw new FormError(resolved.place, {
        zh: '格可以空着：type 或 enum 中要有 null，如 ["integer", "null"]',
        en: 'a cell may be blank: its type or enum must allow null, as in ["integer", "null"]',
      });
    const place = { ...named(at, resolved), kind: "cell", keys: [], cells: [index] } as const;
    const cell: Cell = { ...place, ...content, part: at.part, index };
    this.cells.push(cell);
    this.places.set(at.pointer, cell);
    return { place: cell, children: [], cell, resolved };
  }
}

const unnamedRow = {
  zh: (number: number) => `第 ${number} 行`,
  en: (number: number) => `Row ${number}`,
} satisfies Record<Language, unknown>;

interface TreePosition {
  readonly key: string;
  readonly node: SchemaNode;
  readonly title: string;
  readonly part: number;
  readonly pointer: string;
  readonly labels: readonly string[];
  readonly place: string;
}

type Parent = Pick<ResolvedNode, "definition" | "place">;

/** A row of a list is called by what its key column says. */
function itemAt(
  at: TreePosition,
  { definition, place }: ResolvedNode,
  index: number,
  title: string,
): TreePosition {
  return {
    key: String(index),
    node: definition.items ?? {},
    title,
    part: at.part,
    pointer: `${at.pointer}/${index}`,
    labels: [title],
    place: `${place}/items`,
  };
}

function named(at: TreePosition, { use, definition }: ResolvedNode) {
  const description = use.description ?? definition.description;
  return {
    key: at.key,
    pointer: at.pointer,
    path: stepsOf(at.pointer),
    part: at.part,
    labels: at.labels,
    title: at.title,
    schema: definition,
    ...(description !== undefined && { description }),
  };
}
