import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";
import type { Grid } from "./grid.js";
import { GridBuilder } from "./grid-builder.js";

/**
 * The tables of a page or of a piece of one, in the order in which they begin; a table inside a cell is a grid of its own.
 * Any text is read in one pass: what is broken is read as browsers do, as far as it concerns tables.
 */
export function gridsInHtml(html: string): Grid[] {
  const reader = new TableReader(html);
  reader.read();
  return reader.tables.filter(({ height }) => height > 0).map((table) => table.finish());
}

/** No printed form is longer. */
const mostRows = 1_000;
const largestSpan = 100;

/** Elements that begin or end a word. */
const breaks = new Set(["br", "p", "div", "li"]);
const hidden = new Set(["style", "script"]);

/** Follows the tokens of HTML. No tree is built: how deep elements are nested costs nothing. */
class TableReader implements TokenizerCallbacks {
  readonly tables: GridBuilder[] = [];
  /** The tables that have not ended yet, outermost first. */
  private readonly open: GridBuilder[] = [];
  private readonly tokenizer = new Tokenizer({ decodeEntities: true }, this);
  private height = 0;
  private element = "";
  private attribute = "";
  private spans = { colspan: "", rowspan: "" };
  /** Within a style sheet or a script. */
  private isHidden = false;

  constructor(private readonly html: string) {}

  read(): void {
    this.tokenizer.write(this.html);
    this.tokenizer.end();
  }

  onopentagname(start: number, end: number): void {
    this.element = this.nameAt(start, end);
    this.spans = { colspan: "", rowspan: "" };
  }

  onattribname(start: number, end: number): void {
    this.attribute = this.nameAt(start, end);
  }

  onattribdata(start: number, end: number): void {
    const { attribute, spans } = this;
    if (attribute === "colspan" || attribute === "rowspan") spans[attribute] += this.html.slice(start, end);
  }

  onopentagend(): void {
    const { element, spans } = this;
    if (hidden.has(element)) this.isHidden = true;
    else if (element === "table") this.startTable();
    else if (element === "tr") this.startRow();
    else if (element === "td" || element === "th")
      this.table().startCell(spanOf(spans.colspan), spanOf(spans.rowspan));
    else if (breaks.has(element)) this.write(" ");
  }

  onselfclosingtag(): void {
    this.onopentagend();
  }

  onclosetag(start: number, end: number): void {
    const element = this.nameAt(start, end);
    if (hidden.has(element)) this.isHidden = false;
    else if (element === "table") this.open.pop();
    else if (element === "td" || element === "th") this.open.at(-1)?.endCell();
    else if (breaks.has(element)) this.write(" ");
  }

  ontext(start: number, end: number): void {
    this.write(this.html.slice(start, end));
  }

  ontextentity(codePoint: number): void {
    this.write(String.fromCodePoint(codePoint));
  }

  onattribentity(): void {}
  onattribend(): void {}
  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onend(): void {}
  onprocessinginstruction(): void {}

  private startTable(): void {
    const table = new GridBuilder();
    this.tables.push(table);
    this.open.push(table);
  }

  private startRow(): void {
    this.table().startRow();
    this.height += 1;
    if (this.height > mostRows) this.tokenizer.pause();
  }

  /** The table that a row or cell belongs to: a piece of a page may begin in the middle of one. */
  private table(): GridBuilder {
    if (this.open.length === 0) this.startTable();
    return this.open.at(-1) ?? new GridBuilder();
  }

  private write(text: string): void {
    if (!this.isHidden) this.open.at(-1)?.write(text);
  }

  private nameAt(start: number, end: number): string {
    return this.html.slice(start, end).toLowerCase();
  }
}

function spanOf(written: string): number {
  const [number = "1"] = /\d+/.exec(written) ?? [];
  return Math.min(Math.max(1, Number(number)), largestSpan);
}
