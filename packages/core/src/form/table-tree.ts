import type { Cell, Place } from "./form.js";
import { FormError } from "./form-error.js";
import { type ResolvedNode, resolveNode } from "./resolve.js";
import type { FormSchema, SchemaNode } from "./schema.js";

/** A table as a tree of its schema: the part, its groups and rows, and the cells as leaves. */
export interface TreeNode {
  readonly place: Place;
  readonly children: readonly TreeNode[];
  /** Set on leaves. */
  readonly cell?: Cell;
  readonly resolved: ResolvedNode;
}

/** A page of a thousand figures nobody fills in; definitions that refer to each other would make it billions. */
const mostCells = 5000;
const mostLevels = 20;

/** Reads a table part into a tree and numbers its cells, continuing after `cells`. */
export class TableTreeReader {
  readonly cells: Cell[] = [];
  readonly places = new Map<string, Place>();

  constructor(private readonly schema: FormSchema) {}

  readPart(key: string, node: SchemaNode, part: number): TreeNode {
    return this.read({ key, node, part, pointer: `/${key}`, labels: [], place: `/properties/${key}` });
  }

  private read(at: TreePosition): TreeNode {
    if (at.labels.length > mostLevels)
      throw new FormError(at.place, `stands more than ${mostLevels} levels below its part`);
    const resolved = resolveNode(at.node, at.place, this.schema);
    const first = this.cells.length;
    if (resolved.definition["x-cell"]) return this.readCell(at, resolved);
    const children = this.readChildren(at, resolved);
    const place: Place = {
      ...named(at, resolved),
      kind: at.labels.length === 0 ? "part" : children.every((child) => child.cell) ? "row" : "group",
      keys: children.map((child) => child.place.key),
      cells: this.cells.slice(first).map((cell) => cell.index),
    };
    this.places.set(at.pointer, place);
    return { place, children, resolved };
  }

  private readChildren(at: TreePosition, { definition, place }: ResolvedNode): TreeNode[] {
    const entries = Object.entries(definition.properties ?? {});
    if (entries.length === 0)
      throw new FormError(place, "a table holds cells, or rows of cells; this node holds neither");
    return entries.map(([key, node]) => {
      const below = `${place}/properties/${key}`;
      if (node.title === undefined) throw new FormError(below, "what stands in a table needs a title");
      const pointer = `${at.pointer}/${key}`;
      return this.read({
        key,
        node,
        part: at.part,
        pointer,
        labels: [...at.labels, node.title],
        place: below,
      });
    });
  }

  private readCell(at: TreePosition, resolved: ResolvedNode): TreeNode {
    const { definition } = resolved;
    const keyword = definition["x-cell"] ?? {};
    const index = this.cells.length;
    if (index === mostCells) throw new FormError(at.place, `a form has at most ${mostCells} cells`);
    const types = new Set(typeof definition.type === "string" ? [definition.type] : definition.type);
    if (!types.has("null"))
      throw new FormError(resolved.place, "a cell may be blank: its type must allow null");
    const cell: Cell = {
      ...named(at, resolved),
      ...keyword,
      kind: "cell",
      part: at.part,
      index,
      keys: [],
      cells: [index],
      integer: types.has("integer"),
      minimum: definition.minimum ?? Number.NEGATIVE_INFINITY,
      maximum: definition.maximum ?? Number.POSITIVE_INFINITY,
    };
    this.cells.push(cell);
    this.places.set(at.pointer, cell);
    return { place: cell, children: [], cell, resolved };
  }
}

interface TreePosition {
  readonly key: string;
  readonly node: SchemaNode;
  readonly part: number;
  readonly pointer: string;
  readonly labels: readonly string[];
  readonly place: string;
}

function named(at: TreePosition, { use, definition }: ResolvedNode) {
  const description = use.description ?? definition.description;
  return {
    key: at.key,
    pointer: at.pointer,
    path: at.pointer.slice(1).split("/"),
    part: at.part,
    labels: at.labels,
    title: use.title ?? at.key,
    schema: definition,
    ...(description !== undefined && { description }),
  };
}
