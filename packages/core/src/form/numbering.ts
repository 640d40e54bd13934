import { FormError } from "./form-error.js";

/** How the parts of a form are numbered. */
export interface Numbering {
  /** The number of a part as printed: 三, III. */
  readonly numeral: (number: number) => string;
  /** What stands before the title of a part: `三、`, `Part III. `. */
  readonly prefix: (number: number) => string;
}

/**
 * Reads how the first part is numbered, and goes on from there: `一、` is followed by `二、`, `Part I. ` by `Part II. `.
 *
 * @throws FormError where it says no number
 */
export function readNumbering(first: string): Numbering {
  const found = /一|(?<![\p{L}\p{N}])[1IiAa](?![\p{L}\p{N}])/u.exec(first);
  const numeral = found && numerals[found[0]];
  if (!numeral)
    throw new FormError("/x-form/numbering", {
      zh: "应写第一部分的编号，含 一、1、I、i、A 或 a，如“一、”",
      en: 'must be the number of the first part, with 一, 1, I, i, A or a in it: "1. "',
    });
  const [before, after] = [first.slice(0, found.index), first.slice(found.index + found[0].length)];
  return { numeral, prefix: (number) => before + numeral(number) + after };
}

const numerals: Readonly<Record<string, (number: number) => string>> = {
  一: chinese,
  1: String,
  I: roman,
  i: (number) => roman(number).toLowerCase(),
  A: letter,
  a: (number) => letter(number).toLowerCase(),
};

const digits = "〇一二三四五六七八九";

/** Up to 99; no form has a hundred parts. */
function chinese(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const ten = tens === 0 ? "" : `${tens === 1 ? "" : digits.charAt(tens)}十`;
  return ten + (ones === 0 ? "" : digits.charAt(ones));
}

const romanSigns = [
  ["XC", 90],
  ["L", 50],
  ["XL", 40],
  ["X", 10],
  ["IX", 9],
  ["V", 5],
  ["IV", 4],
  ["I", 1],
] as const;

function roman(number: number): string {
  const sign = romanSigns.find(([, value]) => value <= number);
  return sign ? sign[0] + roman(number - sign[1]) : "";
}

function letter(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  return (rest > 0 ? letter(rest) : "") + String.fromCharCode(65 + ((number - 1) % 26));
}
