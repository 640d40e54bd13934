import type { Form } from "@gouji/core";
import type { Cell, LayoutCell, TablePart } from "@gouji/core/form";

/** The units that a table has to say. */
export interface PrintedUnits {
  /** Said once above the table, for the columns that say no other. */
  readonly common?: string;
  /** Said behind a label, by the pointer of a field or the id of the head of a column. */
  readonly behind: ReadonlyMap<string, string>;
}

/** From so many columns on a unit is said once for all of them. */
const many = 3;

/**
 * Which units are printed. Fields and lists say the unit of every figure, for there each may have its own. The other
 * tables, whose title says what they count, say it of measures (amounts, rates) and not of counts. A label that names its
 * unit itself is left as it is.
 */
export function printedUnits(part: TablePart, form: Form): PrintedUnits {
  if (part.table === "fields") {
    const fields = part.cells.flatMap((index) => form.cells[index] ?? []);
    return { behind: new Map(fields.flatMap((cell) => unsaid(cell, cell.pointer))) };
  }
  const columns = columnsOf(part, form).filter(({ cell }) => part.table === "list" || !cell.integer);
  const units = new Map(columns.flatMap(({ cell, head }) => unsaid(cell, head)));
  const common = commonUnit([...units.values()]);
  if (common === undefined) return { behind: units };
  return { common, behind: new Map([...units].filter(([, unit]) => unit !== common)) };
}

interface HeadedCell {
  readonly head: string;
  readonly cell: Cell;
}

/** One cell of every column, with the id of the head right above it. */
function columnsOf(part: TablePart, form: Form): HeadedCell[] {
  // A list may have no rows to read its columns from.
  if (part.list)
    return part.list.columns.map((cell) => ({ cell, head: `column:${part.pointer}/${cell.key}` }));
  const data = part.layout.bands.flatMap(({ body }) => body.flat());
  const headed = data.flatMap((box) => headedCell(box, form));
  return [...new Map(headed.map((one) => [one.head, one])).values()];
}

function headedCell({ cell: index, headers }: LayoutCell, form: Form): HeadedCell[] {
  const head = headers?.at(-1);
  const cell = index === undefined ? undefined : form.cells[index];
  return cell && head !== undefined ? [{ head, cell }] : [];
}

function unsaid({ unit, title }: Cell, place: string): [string, string][] {
  return unit === undefined || saysUnit(title, unit) ? [] : [[place, unit]];
}

/**
 * Whether a label names a unit: in brackets, `拨款（单位：万元）`; as what is counted, `检测次数`; or, of a unit of more than one
 * character, anywhere as a word of its own.
 */
export function saysUnit(label: string, unit: string): boolean {
  const said = label.toLowerCase();
  const sought = unit.toLowerCase();
  const inBrackets = said.match(/（[^（）]*）|\([^()]*\)/g) ?? [];
  if (inBrackets.some((text) => text.includes(sought))) return true;
  if (said.endsWith(`${sought}数`) || said.endsWith(`${sought}数量`)) return true;
  return unit.length > 1 && holdsWord(said, sought);
}

/** In Latin script `tons` is no part of `buttons`; Chinese words stand side by side. */
function holdsWord(text: string, word: string): boolean {
  const isLetter = (character: string | undefined) => /\p{Script=Latin}/u.test(character ?? "");
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = isLetter(text[at - 1]) && isLetter(word[0]);
    const after = isLetter(text[at + word.length]) && isLetter(word.at(-1));
    if (!before && !after) return true;
  }
  return false;
}

function commonUnit(units: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most && most[1] >= many ? most[0] : undefined;
}
