import type { Cell } from "../form/form.js";
import type { Source, SourceScalar } from "../source/source.js";

/** Whether a number is written the one way a report writes it: plain decimal digits, a whole number without a point. */
export function isPlainFigure(node: SourceScalar, cell: Cell, { text, syntax }: Source): boolean {
  if (syntax === "value") return Number.isFinite(node.value);
  const written = text.slice(node.start, node.end);
  if (cell.integer) return /^(?:0|-?[1-9]\d*)$/.test(written);
  return /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(written) && !isTooLong(written);
}

/** More digits than a number keeps: what is read would not be what is written. */
export function isTooLong(written: string): boolean {
  const digits = written.replace(/^[-+]?0*\.?0*|\./g, "");
  return /^[-+]?\d*(?:\.\d+)?$/.test(written) && digits.length > mostDigits;
}

const mostDigits = 15;

/** What a misspelt figure says. */
export interface ReadFigure {
  /** In plain digits, as it is to stand in the file. */
  readonly digits: string;
  /** Where the cell's figures name their unit. */
  readonly unit?: string;
}

const figure = /^([+-]?)([1-9]\d{0,2}(?:,\d{3})+|\d+)(\.\d+)?[ \u3000]?([^\d.,+\-\s][^\d]*)?$/u;

/** What an input method makes of digits and signs. */
const fullWidth = new Map(
  Array.from("０１２３４５６７８９．，＋－％", (wide, index) => [wide, "0123456789.,+-%".charAt(index)]),
);

/**
 * Reads a figure as clerks write it: full-width digits, thousands separators, the cell's own unit, 增 and 减.
 *
 * @returns nothing where the text is no figure, not one that fits the cell, or where anything is left to guess
 */
export function readFigure(written: string, cell: Cell): ReadFigure | undefined {
  const narrow = written.trim().replace(/[０-９．，＋－％]/g, (wide) => fullWidth.get(wide) ?? wide);
  const [, sign = "", digits = "", decimals = "", unit = ""] = figure.exec(withSign(narrow, cell)) ?? [];
  if (digits === "") return undefined;
  const whole = digits.replaceAll(",", "").replace(/^0+(?=\d)/, "");
  const value = `${sign === "-" && Number(whole + decimals) !== 0 ? "-" : ""}${whole}${cell.integer ? "" : decimals}`;
  if (!cell.integer && isTooLong(value)) return undefined;
  const isWhole = /^\.?0*$/.test(decimals) && Number.isSafeInteger(Number(value));
  if (
    !(Number(value) >= cell.minimum && Number(value) <= Math.min(cell.maximum, Number.MAX_VALUE)) ||
    (cell.integer && !isWhole)
  )
    return undefined;
  if (unit === "" || unit === cell.unit) return { digits: value };
  // A unit that is not the column's would put the figure out by powers of ten.
  return cell.units?.includes(unit) ? { digits: value, unit } : undefined;
}

function withSign(text: string, { sign }: Cell): string {
  const [more, less] = sign ?? [];
  const [word, mark] = more !== undefined && text.startsWith(more) ? [more, ""] : [less, "-"];
  const rest = word !== undefined && text.startsWith(word) ? text.slice(word.length) : undefined;
  return rest === undefined ? text : /^\d/.test(rest) ? mark + rest : "";
}

/** Marks that published reports put where nothing was filled in. */
export function isBlankMark(written: string): boolean {
  return /^(?:[/／\-－—–]*|无|\\)$/.test(written.trim());
}
