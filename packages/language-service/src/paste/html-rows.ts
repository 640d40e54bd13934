import { tagsIn } from "./html-tags.js";

/** The rows of the tables in a piece of HTML, what spans cover as empty cells; nothing where it has no table. */
export function htmlRows(html: string): string[][] | undefined {
  const text = html.replaceAll(/<!--[^]*?(?:-->|$)|<(style|script|head)\b[^]*?(?:<\/\1\s*>|$)/gi, "");
  const grid = new Grid();
  for (const { element, isClosing, attributes, words } of tagsIn(text)) {
    if (grid.rows.length > longest) break;
    if (element === "tr" && !isClosing) grid.startRow();
    if (element === "td" || element === "th") {
      if (!isClosing) grid.startCell(span(attributes, "colspan"), span(attributes, "rowspan"));
      else grid.endCell();
    }
    if (element === "table" && isClosing) grid.endTable();
    grid.write(`${breaks.has(element) ? " " : ""}${decode(words)}`);
  }
  return grid.rows.length > 0 ? grid.rows.map((row) => row.map(clean)) : undefined;
}

const breaks = new Set(["br", "p", "div", "li"]);

/** No printed form is wider or longer; a page that says so would fill the memory. */
const widest = 100;
const longest = 1_000;

function span(attributes: string, name: string): number {
  const [, written = "1"] = new RegExp(`\\b${name}\\s*=\\s*["']?(\\d+)`, "i").exec(attributes) ?? [];
  return Math.min(Math.max(1, Number(written)), widest);
}

/** Puts cells where the spans of those before leave room. */
class Grid {
  readonly rows: string[][] = [];
  /** Places that a cell further up covers, by the row they are in. */
  private covered = new Map<number, Set<number>>();
  private open: { readonly row: string[]; readonly column: number } | undefined;

  startRow(): void {
    this.endRow();
    this.rows.push([]);
  }

  /** What a span from above covers behind the last cell is the row's, too. */
  endRow(): void {
    this.endCell();
    this.skipCovered();
  }

  startCell(columns: number, rows: number): void {
    if (this.rows.length === 0) this.startRow();
    this.endCell();
    this.skipCovered();
    const at = this.rows.length - 1;
    const row = this.rows[at] ?? [];
    const column = row.length;
    if (column >= widest) return;
    for (let across = 0; across < columns; across++) {
      row.push("");
      for (let down = 1; down < rows; down++) this.cover(at + down, column + across);
    }
    this.open = { row, column };
  }

  endCell(): void {
    this.open = undefined;
  }

  /** What a span would cover below its own table is another table's. */
  endTable(): void {
    this.endRow();
    this.covered = new Map();
  }

  write(text: string): void {
    if (!this.open) return;
    const { row, column } = this.open;
    row[column] = `${row[column] ?? ""}${text}`;
  }

  private skipCovered(): void {
    const at = this.rows.length - 1;
    const row = this.rows[at] ?? [];
    while (this.covered.get(at)?.has(row.length)) row.push("");
  }

  private cover(row: number, column: number): void {
    this.covered.set(row, (this.covered.get(row) ?? new Set()).add(column));
  }
}

const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};

function decode(text: string): string {
  return text.replaceAll(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, (entity, hex, decimal, name) => {
    if (typeof name === "string") return named[name.toLowerCase()] ?? entity;
    const code = typeof hex === "string" ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}

function clean(text: string): string {
  return text.replaceAll(/[\s\u00a0]+/g, " ").trim();
}
