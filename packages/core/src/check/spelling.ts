import type { Cell } from "../form/form.js";
import type { Source, SourceScalar } from "../source/source.js";

/** Whether a number is written the one way a report writes it: plain decimal digits, a whole number without a point. */
export function isPlainFigure(node: SourceScalar, cell: Cell, { text, syntax }: Source): boolean {
  if (syntax === "value") return Number.isFinite(node.value);
  const written = text.slice(node.start, node.end);
  return cell.integer ? /^-?(?:0|[1-9]\d*)$/.test(written) : /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(written);
}

/** What a misspelt figure says. */
export interface ReadFigure {
  /** In plain digits, as it is to stand in the file. */
  readonly digits: string;
  readonly unit?: string;
  /** Nothing is left to judgement: only the spelling differs. */
  readonly certain: boolean;
}

const figure = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?([^\d\s.,+-]*)$/;

/**
 * Reads a figure as clerks write it: full-width digits, thousands separators, a unit, 增 and 减.
 *
 * @returns nothing where the text is no figure, or not one that fits the cell
 */
export function readFigure(written: string, cell: Cell): ReadFigure | undefined {
  const plain = withSign(written.normalize("NFKC").replaceAll(/[\s\u3000]/g, ""), cell);
  const [, sign = "", digits = "", decimals = "", unit = ""] = figure.exec(plain) ?? [];
  if (digits === "") return undefined;
  const value = `${sign === "-" ? "-" : ""}${trimZeros(digits.replaceAll(",", ""))}${cell.integer ? "" : decimals}`;
  const fits =
    Number(value) >= cell.minimum &&
    (!cell.integer || (/^\.?0*$/.test(decimals) && Number.isSafeInteger(Number(value))));
  if (!fits) return undefined;
  if (unit === "") return { digits: value === "-0" ? "0" : value, certain: true };
  if (cell.units?.includes(unit)) return { digits: value, unit, certain: true };
  return { digits: value, certain: unit === cell.unit };
}

function withSign(text: string, { sign }: Cell): string {
  const [more, less] = sign ?? [];
  if (more !== undefined && text.startsWith(more)) return text.slice(more.length);
  if (less !== undefined && text.startsWith(less)) return `-${text.slice(less.length)}`;
  return text;
}

function trimZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/, "");
}

/** Marks that published reports put where nothing was filled in. */
export function isBlankMark(written: string): boolean {
  return /^[\s\u3000]*(?:[/／\-－—–]+|无|\\)?[\s\u3000]*$/.test(written);
}
