import type { Cell, Choice } from "@gouji/core/form";
import { isBlankMark, readFigure } from "@gouji/core/report";

/** What a cell of a grid says, as a report holds it. */
export interface CellReading {
  /** `null` for a blank. */
  readonly value: unknown;
  /** Of a figure: its digits as they are to stand in a file, `52.10`. */
  readonly digits?: string;
}

const blank: CellReading = { value: null };

/**
 * Reads what stands in a grid for a cell of a form: a figure as clerks write it, yes or no and choices by their printed words
 * or values, text as it is.
 *
 * @returns nothing where it does not fit the cell, or where anything is left to guess
 */
export function readCellText(written: string, cell: Cell): CellReading | undefined {
  switch (cell.holds) {
    case "figure":
      return isBlankMark(written) ? blank : readAmount(written, cell);
    case "text":
      return readText(written.trim(), cell);
    case "yesNo":
      return readYesNo(written, cell);
    case "choice":
      return readChoice(written, cell);
    case "choices":
      return readChoices(written, cell);
  }
}

function readAmount(written: string, cell: Cell): CellReading | undefined {
  const figure = readFigure(written, cell);
  const digits = figure && withinDecimals(figure.digits, cell);
  if (!figure || digits === undefined) return undefined;
  const value = Number(digits);
  const isOwnUnit = figure.unit === undefined || figure.unit === cell.unit;
  return { value: isOwnUnit ? value : { value, unit: figure.unit }, digits };
}

/** Zeros that are too many go without a loss; any other decimal would be one. */
function withinDecimals(digits: string, { decimals }: Cell): string | undefined {
  const [whole = "", fraction = ""] = digits.split(".");
  if (decimals === undefined || fraction.length <= decimals) return digits;
  if (/[1-9]/.test(fraction.slice(decimals))) return undefined;
  return decimals === 0 ? whole : `${whole}.${fraction.slice(0, decimals)}`;
}

function readText(text: string, { schema: { pattern } }: Cell): CellReading | undefined {
  if (text === "") return blank;
  return pattern === undefined || new RegExp(pattern, "u").test(text) ? { value: text } : undefined;
}

/** Marks that say yes or no in any table. */
const yes = ["是", "yes", "y", "√", "✓", "✔", "☑"];
const no = ["否", "no", "n", "×", "✗", "✘", "☒"];

function readYesNo(written: string, cell: Cell): CellReading | undefined {
  const known = readChoice(written, cell);
  if (known) return known;
  const text = folded(written);
  if (yes.includes(text)) return { value: true };
  if (no.includes(text)) return { value: false };
  // 有 and 无 answer a question that is put so: 是否有专人.
  if (!cell.title.includes("有")) return undefined;
  return text === "有" ? { value: true } : text === "无" ? { value: false } : undefined;
}

function readChoice(written: string, { choices }: Cell): CellReading | undefined {
  const value = meant(written, choices);
  if (value) return { value: value.value };
  // 无 may say that nothing is there, as well as that nothing was filled in.
  const isUnclear = folded(written) === "无";
  return isBlankMark(written) && !isUnclear ? blank : undefined;
}

function readChoices(written: string, cell: Cell): CellReading | undefined {
  const whole = readChoice(written, cell);
  if (whole) return whole.value === null ? blank : { value: [whole.value] };
  for (const separator of [/[、,，;；|]/, /[、,，;；|\s]+/]) {
    const pieces = written.split(separator).filter((piece) => piece.trim() !== "");
    const found = pieces.flatMap((piece) => meant(piece, cell.choices) ?? []);
    if (found.length === pieces.length) return { value: [...new Set(found.map(({ value }) => value))] };
  }
  return undefined;
}

/** The choice that a word or value means; nothing where two share it. */
function meant(written: string, choices: readonly Choice[]): Choice | undefined {
  const text = folded(written);
  const found = choices.filter(({ value, word }) =>
    [word, String(value)].some((one) => folded(one) === text),
  );
  return found.length === 1 ? found[0] : undefined;
}

/** Letters of one width and case. */
function folded(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase();
}
