import { type Amount, apart } from "../amount.js";
import type { Messages } from "./zh.js";

/** The same catalogue in English; printed labels stay Chinese. */
export const en: Messages = {
  part: ({ numeral, number }) => `Part ${/\p{Script=Han}/u.test(numeral) ? number : numeral}`,
  sentence: (text) => (/[.?!]$/.test(text) ? text : `${text}.`),
  listSeparator: "; ",
  enumeration: ", ",

  difference: (actual, expected) =>
    actual.value > expected.value
      ? `${apart(actual, expected)} too many`
      : `${apart(actual, expected)} too few`,
  unequalTotal: (sum, terms, actual, difference) =>
    `the parts add up to ${sum.text}${terms && ` (${terms})`}, but this is ${actual.text}: ${difference}`,
  unequalRatio: (ratio, terms, actual, difference) =>
    `this should be ${ratio.text}${terms && ` (${terms})`}, but is ${actual.text}: ${difference}`,
  totalOrPart: (total) => `"${total}" or one of its parts is wrong`,
  severalWrong: "no change of a single figure makes every relation hold: at least two figures are wrong",
  wrongComputedTotal: (expected, terms, actual) =>
    `this relation gives ${expected.text}${terms && ` (${terms})`}, another one gives ${actual.text}`,
  otherReport: (report) =>
    report === "lastYear" ? "last year's report" : `the report "${report.slice("form:".length)}"`,
  byOtherReport: (report, expected, terms) =>
    `should be ${expected.text} by ${report}${terms.includes(" ") ? ` (${terms})` : ""}`,
  insteadWritten: (actual, difference) => `, is ${actual.text}: ${difference}`,
  unlikeOtherReport: (report, left, terms, right) =>
    `this year ${side(terms, left)}, ${report} has ${right.text}: a difference of ${apart(left, right)}`,
  unbalanced: (left, leftTerms, right, rightTerms) =>
    `${side(leftTerms, left)}, but ${side(rightTerms, right)}: a difference of ${apart(left, right)}`,
  unlikeNumber: (left, terms, number, difference) =>
    `${side(terms, left)}, but should be ${number.text}: ${difference}`,
  exceeds: (known, limit) =>
    `some cells are blank or unreadable, yet the others add up to ${known.text}, more than ${limit.text}`,
  tooMuch: (left, leftTerms, right, rightTerms) =>
    `${side(leftTerms, left)} is more than ${side(rightTerms, right)}`,
  suspiciouslyEqual: (actual, terms) => `is ${actual.text}, exactly ${terms}`,
  culprit: (expected, actual, difference, relations) =>
    `should be ${expected.text}, is ${actual.text}: ${difference}; changing this one figure mends the ${relations} relations of it that fail`,
  likelyCulprit: (expected, actual, difference, relations) =>
    `probably ${expected.text}, is ${actual.text}: ${difference}; changing this one figure mends the ${relations} relations of it that fail, but several others may be wrong instead`,
  transposed: (value, otherLabel, other) =>
    `${value.text} here and ${other.text} in the neighbouring "${otherLabel}" may have been exchanged: with the two swapped the relations that fail hold`,

  setTo: (value) => `Change to ${value}`,
  setCellTo: (label, value) => `Change "${label}" to ${value}`,
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
  fixedSeverity: (rule) => `"${rule}" has to be mended: its severity cannot be set`,
};

function side(terms: string, result: Amount): string {
  return terms.includes(" ") ? `${terms} = ${result.text}` : result.text;
}
