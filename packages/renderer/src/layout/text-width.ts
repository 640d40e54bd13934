// Half an em and a little: figures and Latin letters of the Noto SC families.
const narrow = 0.56;
const shortLine = 6;

/** Letters of Noto Serif SC by their code, in ems: `m` is three times as wide as `i`, which tells in words. */
const letters = letterWidths([
  [0.34, "ijl"],
  [0.43, "frtIJ"],
  [0.51, "csz"],
  [0.6, "abeghkopqvxyS"],
  [0.66, "dnuBEFLPTZ"],
  [0.74, "ACGKRVXY"],
  [0.82, "DNOQU"],
  [0.86, "wH"],
  [1.02, "mMW"],
]);

function letterWidths(groups: readonly (readonly [width: number, letters: string])[]): number[] {
  const widths: number[] = [];
  for (const [width, group] of groups) for (const letter of group) widths[letter.charCodeAt(0)] = width;
  return widths;
}
// Longer ones are broken by the writers.
const unbreakable = /[\w.,%+-]{1,16}|./gu;

/** The width of a text in ems, near enough to share out columns: a Chinese character is one. */
export function textWidth(text: string): number {
  let width = 0;
  // By halves of characters, not characters: a page measures a thousand texts.
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (!isSecondHalf(unit)) width += isWide(unit) ? 1 : (letters[unit] ?? narrow);
  }
  return width;
}

/** From the dashes and quotes of Chinese text on, all that these fonts have is set on the full em. */
function isWide(unit: number): boolean {
  return unit >= 0x2010 && !(unit >= 0xff61 && unit <= 0xffdc);
}

function isSecondHalf(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** The widest piece of a text that no line break may cut: a number or a Latin word. */
export function longestPiece(text: string): number {
  const pieces = text.match(unbreakable) ?? [];
  return Math.max(0, ...pieces.map(textWidth));
}

/** How many lines a text of that width takes in a column. */
export function lineCount(textWidth: number, columnWidth: number): number {
  if (textWidth <= columnWidth) return 1;
  return Math.ceil(textWidth / Math.max(1, Math.floor(columnWidth + 0.05)));
}

// A number that counts in its own brackets stands on a line of its own before it is torn from its bracket.
const bracketed = /^（[^（）]{1,2}）(?=.)/u;

/** Where a label of a narrow column breaks by its sense: （一） apart from its words. */
export function labelLines(text: string, width: number): string[] {
  const [number] = bracketed.exec(text) ?? [];
  const needed = textWidth(text);
  const breaks = number !== undefined && needed > width && needed <= 2 * width;
  return breaks ? [number, text.slice(number.length)] : [text];
}

/**
 * The width at which a text fills its lines evenly: 结果维持 in a column of three stands as 结果 over 维持, as forms
 * print it, and never leaves one character alone.
 */
export function balancedWidth(text: string, width: number): number {
  const needed = textWidth(text);
  const even = Math.ceil(needed / lineCount(needed, width));
  // Long lines need play: punctuation that may not begin a line takes a character with it.
  return Math.min(width, even > shortLine ? even + 1 : even + 0.1);
}
