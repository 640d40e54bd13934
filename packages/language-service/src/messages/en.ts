import { type Messages, some } from "./zh.js";

/** The same words in English. */
export const en: Messages = {
  relatedFigure: (label, value) => `${label}: ${value ?? "blank"}`,
  listed: (words) => words.join(", "),
  choices: (choices) => `One of: ${choices}`,
  choice: (value, word) => `${value} (${word})`,
  decimals: (count) => (count === 0 ? "No decimals" : `At most ${count} decimals`),
  printed: (value, unit) => `Written: ${value}${unit === undefined ? "" : ` ${unit}`}`,
  onlyWhen: (title, isMeant, word) => ` (where "${title}" is ${isMeant ? "" : "not "}"${word}")`,
  computedFromOthers: (value) => `Computed from other cells: ${value}`,
  inUnit: (title, unit) => `${title} (${unit})`,
  thisYear: "this year",
  lastYear: "last year",
  blank: "blank",
  takeLastYear: (title, file) => `Take "${title}" from last year's report (${file})`,
  sumOfParts: (sum) => `Sum of its parts: ${sum}`,
  leftOutTotal: (title, sum) => `${title} is left out; its parts add up to ${sum}`,
  totalDiffers: (sums, { isMore, size }) => {
    const [sum = "", ...others] = sums;
    if (others.length > 0) return `sums of its parts: ${sums.join(" / ")}`;
    return `parts: ${sum}, ${size} too ${isMore ? "many" : "few"}`;
  },
  leftOut: (title, sums) => `${title} ${sums.join(" / ")}`,
  formula: (formula, sentence) => `${formula}: ${sentence}`,
  unassessable: " (some cells are blank or misspelt: cannot be checked)",
  relationState: (held, failed, unassessable) => {
    const outcomes = [
      ...(held > 0 ? [`${held} hold`] : []),
      ...(failed > 0 ? [`${failed} fail`] : []),
      ...(unassessable > 0 ? [`${unassessable} cannot be checked`] : []),
    ];
    return `${held + failed + unassessable} relations: ${outcomes.join(", ")}`;
  },
  fixAll: (places) => `Apply all safe fixes (${places})`,
  fillBlanks: (title, cells) => `Fill blanks with 0: ${title} (${cells})`,
  addMissing: (keys) => `Add what is missing (${keys})`,
  suppress: (rule) => `Correct as it is: suppress ${rule}, with a reason at the end of the file`,
  pasteNowhere: "Put the cursor on the row or figure to paste on",
  pasteBroken: "The report has misspellings (they are marked): mend them first, then paste",
  pasteNoFigures: "What was copied holds no figures for the table",
  pasteTooMany: "There are more rows or cells than the table has from here on",
  pasteUnreadable: (text, title) => `“${text}” does not fit “${title}”`,
  pasteUnknownRow: (label) => `The table has no row “${label}”`,
  pasteUnclearRow: (label) =>
    `“${label}” may be more than one row of the table: write its name out, or copy the figures alone`,
  pasteUnknownColumn: (head) => `The table has no column “${head}”`,
  pasteNoHead: (text) =>
    `Nothing stands above “${text}” to tell its column: copy the figures alone, or all heads with them`,
  pasteUnwritable:
    "Figures cannot be inserted into what is written here: write it as `key: value`, then paste",
  pasteInEscape: "The cursor is inside an escape such as \\n: move it, then paste",
  pasteTwice: (label) => `What was copied has the row “${label}” more than once`,
  pasteElsewhere: (label, title) =>
    `The row “${label}” does not belong to “${title}”, where the cursor is; to go by the rows' names, put the cursor on the table's key`,
  pasteWrongColumn: (head) => `The column “${head}” is at another place than in the table`,
  pasteUnclear: (label) =>
    `The empty cells behind “${label}” may be a merged head or blanks: copy the figures alone`,
  pasteNoName: (text) =>
    `The row of “${text}” has no name that tells which row of the list it is: copy the column of names with it`,
  pasteRows: (added, replaced) => {
    const part = (verb: string, names: readonly string[]) =>
      names.length === 0
        ? []
        : [`${names.length} ${names.length === 1 ? "row" : "rows"} ${verb} (${some(names, ", ", ", …")})`];
    return `Insert rows: ${[...part("added", added), ...part("updated", replaced)].join("; ")}`;
  },
  pasteCells: "Insert cells",
  pasteProse: "Paste as paragraphs",
  pastePlainText: "Paste as Text Anyway",
  newRow: "New row",
  newReport: (form) => `New report (form ${form})`,
};
