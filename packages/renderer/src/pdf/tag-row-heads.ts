import type { DocumentCell, DocumentTable, ReportDocument } from "../document/document.js";
import { readObjects } from "./pdf-objects.js";
import { type StructureCell, tablesOf } from "./structure-tree.js";

/**
 * The PDF with row labels tagged as heads of their rows, and every figure naming all its heads, as in the HTML page: the
 * engine tags the heads of columns alone.
 */
export function tagRowHeads(pdf: Uint8Array, document: ReportDocument): Uint8Array {
  const { text, replaced } = readObjects(pdf);
  const [root, rootText] = [...text].find(([, object]) => object.includes("/Type /StructTreeRoot")) ?? [];
  const tables = tablesIn(document);
  if (root === undefined || rootText === undefined || tables.length === 0) return pdf;
  const tagged = tablesOf(text, root);
  const cells = tables.map((table, index) => nameCells(table, tagged[index] ?? [], `R${index + 1}`));
  const changes = new Map(cells.flatMap((table) => retagged(table, text)));
  const rows = cells.flat().filter(({ cell }) => cell.role === "row");
  return replaced(changes.set(root, withNames(rootText, rows)));
}

/** A cell of the document, the number of its object, and the name by which others refer to it. */
interface NamedCell {
  readonly cell: DocumentCell;
  readonly number: number;
  readonly name: string;
}

function tablesIn({ parts }: ReportDocument): DocumentTable[] {
  const blocks = parts.flatMap((part) => part.blocks);
  return blocks.flatMap((block) => (block.kind === "table" ? [block.table] : []));
}

function nameCells({ bands }: DocumentTable, tagged: readonly StructureCell[], prefix: string): NamedCell[] {
  const cells = bands.flatMap(({ head, body }) => [...head, ...body].flat());
  if (cells.length !== tagged.length) {
    throw new Error(`The PDF tags ${tagged.length} cells of a table of ${cells.length}.`);
  }
  return cells.flatMap((cell, index) => {
    const object = tagged[index];
    return object ? [{ cell, number: object.number, name: object.id ?? `${prefix}c${index}` }] : [];
  });
}

function retagged(table: readonly NamedCell[], text: ReadonlyMap<number, string>): [number, string][] {
  const names = new Map(table.map(({ cell, name }) => [cell.id, name]));
  return table.flatMap(({ cell, number, name }): [number, string][] => {
    const object = text.get(number) ?? "";
    if (cell.role === "row") return [[number, asRowHead(object, name)]];
    // What counts the rows of a list, and the empty line of an empty one, stand under no head of a row.
    if (cell.role !== "data" || !cell.headers) return [];
    const heads = cell.headers.map((id) => `(${names.get(id) ?? ""})`);
    return [[number, withAttribute(object, `/Headers [${heads.join(" ")}]`)]];
  });
}

function asRowHead(object: string, name: string): string {
  const head = object.replace("/S /TD", "/S /TH").replace(/\/P \d+ 0 R\n/, `$&  /ID (${name})\n`);
  return withAttribute(head, "/Scope /Row");
}

/** The cell with one attribute for its heads in place of the engine's; its spans stay. */
function withAttribute(object: string, attribute: string): string {
  const lists = /( {4}\/O \/Table\n)([^>]*)/;
  if (!lists.test(object)) return object.replace("/A [", `/A [<<\n    /O /Table\n    ${attribute}\n  >> `);
  return object.replace(lists, (_, own: string, others: string) => {
    const kept = others.replace(/ {4}\/(?:Headers|Scope) .*\n/g, "");
    return `${own}    ${attribute}\n${kept}`;
  });
}

/** The root with the names of the row heads among those that the engine gave; they stand in order. */
function withNames(root: string, rows: readonly NamedCell[]): string {
  const own = rows.map(({ name, number }) => `(${name}) ${number} 0 R`);
  return root.replace(/(\/Names \[)([^\]]*)/, (_, start: string, names: string) => {
    const all = [...own, ...(names.match(/\(\w+\) \d+ 0 R/g) ?? [])];
    return start + all.sort((a, b) => (a < b ? -1 : 1)).join(" ");
  });
}
