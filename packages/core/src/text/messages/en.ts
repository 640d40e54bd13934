import type { Messages } from "./zh.js";

/** The same catalogue in English; printed labels stay Chinese. */
export const en: Messages = {
  part: (number) => `Part ${number}`,
  sentence: (text) => (/[.?!]$/.test(text) ? text : `${text}.`),
  listSeparator: "; ",

  difference: (actual, expected) =>
    actual > expected ? `${plain(actual - expected)} too many` : `${plain(expected - actual)} too few`,
  wrongTotal: (expected, terms, actual, difference) =>
    `should be ${expected}${terms && ` (${terms})`}, is ${actual}: ${difference}`,
  wrongComputedTotal: (expected, terms, actual) =>
    `this relation gives ${expected}${terms && ` (${terms})`}, another one gives ${actual}`,
  wrongByLastYear: (expected, terms, actual, difference) =>
    `should be ${expected} by last year's report${terms.includes(" ") ? ` (${terms})` : ""}, is ${actual}: ${difference}`,
  unlikeLastYear: (left, terms, right) =>
    `this year ${side(terms, left)}, last year's report has ${right}: a difference of ${plain(Math.abs(left - right))}`,
  ofLastYear: (label) => `last year's report · ${label}`,
  figuresUnchanged: (count) =>
    `all ${count} figures other than 0 are those of last year's report: see that they were not just taken over`,
  unbalanced: (left, leftTerms, right, rightTerms) =>
    `${side(leftTerms, left)}, but ${side(rightTerms, right)}: a difference of ${plain(Math.abs(left - right))}`,
  exceeds: (known, limit) =>
    `some cells are blank or unreadable, yet the others add up to ${known}, more than ${limit}`,
  tooMuch: (left, leftTerms, right, rightTerms) =>
    `${side(leftTerms, left)} is more than ${side(rightTerms, right)}`,
  suspiciouslyEqual: (actual, terms) => `is ${actual}, exactly ${terms}`,
  culprit: (expected, actual, difference, relations) =>
    `should be ${expected}, is ${actual}: ${difference}; changing this one figure mends all ${relations} relations that fail`,
  transposed: (value, otherLabel, other) =>
    `${value} here and ${other} in the neighbouring "${otherLabel}" may have been exchanged: with the two swapped every relation holds`,

  blankTable: (title, count) =>
    `the whole table "${title}" is blank (${count} cells); write 0 where nothing happened`,
  blankRow: (title, count) =>
    `the whole row "${title}" is blank (${count} cells); write 0 where nothing happened`,
  blankColumn: (title, count) =>
    `the whole column "${title}" is blank (${count} cells); write 0 where nothing happened`,
  blankCell: "blank; write 0 where nothing happened: a blank is not a zero",
  blankTotal: (expected) =>
    expected === undefined
      ? "the total is blank although its parts are not all 0"
      : `the total is blank; its parts add up to ${expected}`,

  setTo: (value) => `Change to ${value}`,
  fillIn: (value) => `Fill in ${value}`,
  exchange: "Swap the two figures",
  writeAs: (text) => `Write ${text}`,
  mendPunctuation: "Mend the punctuation",
  renameKey: (key, title) => `Change to ${key} (${title})`,

  syntax: (detail) => syntaxErrors[detail] ?? `the file cannot be read here (${detail})`,
  "duplicate-key": (key) => `"${key}" stands here twice; delete one`,
  "full-width-colon": (key) => `a full-width colon behind "${key}"; write a half-width colon and a space`,
  "full-width-comma": () => "a full-width comma; write a half-width one",
  "missing-space": (key) => `a space is missing behind "${key}:"`,
  "thousands-separator": (written) => `${written} has a thousands separator; figures are written without`,
  "not-plain": (written) =>
    `YAML anchors (&), aliases (*) and tags (!) have no place in a report: write the content itself instead of ${written}`,

  notAFigure: (written, unit) =>
    `${written} is not a number; write a number${unit && ` (${unit})`} without quotes`,
  notACount: (written, unit) =>
    `${written} is not a count; write a whole number from 0 up${unit && ` (${unit})`}: 0, 12`,
  notAWholeNumber: (written, unit) =>
    `${written} is not a whole number; write one${unit && ` (${unit})`}: 16, -38, 0`,
  misspeltFigure: (written) =>
    `${written} is not how a figure is written: plain digits, no quotes, separators or unit`,
  misspeltAmount: (written, shape) =>
    `${written} is not how an amount is written: number and unit apart, as in ${shape}`,
  amountShape: (written, unit) => `${written} is not an amount; write it like { value: 71, unit: ${unit} }`,
  blankMark: (written) =>
    `"${written}" is not a number; write 0 where nothing happened, and nothing for a blank`,

  unknownKey: (key) => `"${key}" is not an item of this form`,
  unknownKeyLikely: (key, likely, title) =>
    `"${key}" is not an item of this form; is "${likely}" (${title}) meant?`,
  missingKey: (key, title) => `"${title}" (${key}) is missing`,
  expectRow: (title, key) => `"${title}" is a row: { ${key}: 0, … }`,
  expectText: (title) => `"${title}" is text`,
  expectInteger: (title) => `"${title}" is a whole number`,
  expectList: (title) => `"${title}" is a list, an item a line, each with "- " in front`,
  expectMap: (title) => `"${title}" holds "name: value" entries`,
  expectOneOf: (title, values) => `"${title}" is one of: ${values}`,
  expectGroup: (title, keys) => `“${title}” is a group of “name: value”${keys && `, of the names ${keys}`}`,
  expectOther: (title, description) =>
    `"${title}" is not written as it should be${description && `: ${description}`}`,
  bareColor: (color) => `a colour needs quotes: "${color}"; without, # begins a comment`,
  lowPitch: (title, size) => `"${title}" is at least the size of the type (${size} pt), or lines overlap`,
  lowContrast: (ink, ground) =>
    `text in ${ink} on ${ground} has a contrast under 4.5:1 and can hardly be read`,

  unquotedFormat: (id) => `the format is quoted: format: "${id}"`,
  missingFormat: (known) => `state the report's format: format: ${known}`,
  unknownFormat: (written, known) => `there is no format "${written}"; known are ${known}`,
  emptyReport: "the file is empty, or not a report",
  formatOfYear: (year, id, years) => `a report for ${year} does not use format ${id}, which is for ${years}`,
  years: (from, to) => (to === undefined ? `${from} and later` : from === to ? `${from}` : `${from}–${to}`),
  unprintable: (codes) =>
    `holds characters that cannot be printed (${codes.join(", ")}); delete them or write the character meant`,
  emptyPart: (title) => `"${title}" is empty; write 无 where there is nothing to say`,
  organMakesNoRules: (value) => `${value} rules (规章) are reported, yet this organ cannot make any`,
  amountWithoutUnit: (written) => `the amount ${written} has no unit`,

  unknownPointer: (pointer) => `"${pointer}" is no place of this form`,
  notForJudgement: (rule) => `"${rule}" has to be mended; it cannot be judged away`,
  fixedSeverity: (rule) => `"${rule}" has to be mended: its severity cannot be set`,
  unusedSuppression: (rule) => `there is no finding "${rule}" here: this entry is not needed any more`,
};

function side(terms: string, result: number): string {
  return terms.includes(" ") ? `${terms} = ${result}` : String(result);
}

function plain(value: number): number {
  return Number(value.toPrecision(15));
}

/** What stops the reading of a file and is not a parser's to say. */
const syntaxErrors: Readonly<Record<string, string>> = {
  TooDeep: "this nests deeper than any report",
  TooMany: "the file goes on here after more pieces than any report has",
  TooLarge: "the file has more than 200,000 characters: it is no report, and is not checked",
  KEY_OVER_1024_CHARS: "this name is too long for a key of a report",
  NON_STRING_KEY: "a name is plain text, not a group of data ({…}, […])",
};
