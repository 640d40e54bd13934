/** A cell of a tagged table, by the number of its object. */
export interface StructureCell {
  readonly number: number;
  /** The name by which other cells refer to it. */
  readonly id?: string;
}

const kindPattern = /\/Type \/StructElem\s+\/S \/(\w+)/;

/** The cells of every table of a tagged PDF, table by table in reading order. */
export function tablesOf(objects: ReadonlyMap<number, string>, root: number): StructureCell[][] {
  const tables: StructureCell[][] = [];
  const walk = (number: number, cells: StructureCell[] | undefined): void => {
    const object = objects.get(number) ?? "";
    const kind = kindPattern.exec(object)?.[1];
    if (number !== root && kind === undefined) return;
    if (kind === "TD" || kind === "TH") {
      cells?.push(cellOf(number, object));
      return;
    }
    const own = kind === "Table" ? [] : cells;
    if (own && own !== cells) tables.push(own);
    for (const child of childrenOf(object)) walk(child, own);
  };
  walk(root, undefined);
  return tables;
}

function cellOf(number: number, object: string): StructureCell {
  const id = /\/ID \((\w+)\)/.exec(object)?.[1];
  return { number, ...(id !== undefined && { id }) };
}

function childrenOf(object: string): number[] {
  const [, list = ""] = /\/K \[([^\]]*)\]/.exec(object) ?? [];
  return [...list.matchAll(/(?<!\d)(\d+) 0 R/g)].map(([, number]) => Number(number));
}
