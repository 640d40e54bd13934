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

  setTo: (value) => `Change to ${value}`,
  exchange: "Swap the two figures",
  writeAs: (text) => `Write ${text}`,
  mendPunctuation: "Mend the punctuation",

  unknownKey: (key) => `"${key}" is not an item of this form`,
  unknownKeyLikely: (key, likely, title) =>
    `"${key}" is not an item of this form; is "${likely}" (${title}) meant?`,
  expectOneOf: (title, values) => `"${title}" is one of: ${values}`,
  expectGroup: (title, keys) => `“${title}” is a group of “name: value”${keys && `, of the names ${keys}`}`,
  expectOther: (title, description) =>
    `"${title}" is not written as it should be${description && `: ${description}`}`,
  bareColor: (color) => `a colour needs quotes: "${color}"; without, # begins a comment`,
  lowPitch: (title, size) => `"${title}" is at least the size of the type (${size} pt), or lines overlap`,
  lowContrast: (ink, ground) =>
    `text in ${ink} on ${ground} has a contrast under 4.5:1 and can hardly be read`,
  organMakesNoRules: (value) => `${value} rules (规章) are reported, yet this organ cannot make any`,
  amountWithoutUnit: (written) => `the amount ${written} has no unit`,
  fixedSeverity: (rule) => `"${rule}" has to be mended: its severity cannot be set`,
};

function side(terms: string, result: number): string {
  return terms.includes(" ") ? `${terms} = ${result}` : String(result);
}

function plain(value: number): number {
  return Number(value.toPrecision(15));
}
