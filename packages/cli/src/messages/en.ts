import type { Gap } from "@gouji/core";
import { reasonsIn } from "./reasons.js";
import type { Messages } from "./zh.js";

/** The same in English. */
export const en: Messages = {
  description:
    "Statutory yearly reports on government information disclosure: check the figures, make HTML and PDF",
  help: "show help",
  helpCommand: "show help for a command",
  version: "show the version",
  headings: {},
  examples: "Examples:",
  choices: "choices: ",
  default: "default: ",

  separator: "; ",
  parenthesis: (text) => ` (${text})`,

  files: "report files (*.gouji.yaml, *.gouji.json), folders, globs, or - for standard input",
  lang: "language of messages",
  schema: "JSON Schema of a custom form (may be repeated)",
  lastYear:
    "last year's reports: a file or folder, to compare what was carried over (repeatable); reports that are checked together are compared anyway",
  check: "check reports, and name the figures that are wrong",
  format: "how to print findings",
  failOn: "exit with 1 when a finding is at least this severe",
  fix: "mend what is beyond doubt, changing nothing else",
  unsafe:
    "with --fix: also set totals to the sum of their parts where it cannot be known whether the total or a part is wrong; for an author who vouches for the parts",
  render: "make documents for publication; a report with errors is refused",
  to: (formats) => `what to make: ${formats.join(", ")}; separated by commas, or given several times`,
  out: "folder to put them in",
  draft: "make a draft: wrong and blank cells are marked, findings listed at the end",
  fonts: "office: prefer this machine's official typefaces",
  fragment: "in place of a page, a piece to paste into the editor of a website",
  pdfStandard: "the standard of the PDF; a-1a and a-2a hold no attachment",
  attach:
    "what the PDF has attached: data, without comments and reasons of suppressions, or source, the report file as written",
  noAttach: "attach nothing to the PDF",
  meta: "a government website's tag of the page, as SiteName=… (may be given several times)",
  workers: "how many reports are made at a time",
  manifest: "record the options and the hashes of sources, documents, forms, fonts and engine in this file",
  ndjson: "a job a line in, an answer a line out (NDJSON): gouji render --ndjson - -o -",
  explain: "explain a rule; without a name, list all rules",
  rule: "the rule's name: disputes-total",
  printSchema: "print a form's JSON Schema; without a name, list all forms",
  form: "the form's name: 2021",
  types: "generate TypeScript from a form's JSON Schema",
  typesRemoves:
    "Files in the folder that it generated once and generates no more are removed; copies under other names, and what others wrote, stay.",
  typesSchema:
    "JSON Schema files of forms, or names of forms (see gouji schema); those of --schema, if none is given",
  emit: "what to generate: types (always), validate, relations, tables, zod, separated by commas",
  typesStdout: "print to standard output, and write nothing",
  typesCheck: "only show how the files there differ from what the form gives; exit with 1 when they do",
  lsp: "run the language server on standard input and output (for editors)",
  stdio: "use standard input and output (as it does anyway)",

  severities: { error: "error", warning: "warning", info: "info" },
  fixHint: "fix: ",
  or: ", or ",
  autoFix: " (gouji check --fix does it)",
  suppressed: (reason) => `suppressed: ${reason}`,
  figureElsewhere: (place, label, value) => `${label}: ${value ?? "blank"} (${place})`,
  summary: ({ files, errors, warnings, infos, suppressed }) =>
    `${plural(files, "report")}: ${plural(errors, "error")}, ${plural(warnings, "warning")}${infos > 0 ? `, ${infos} info` : ""}${suppressed > 0 ? `; ${suppressed} suppressed` : ""}`,
  relations: ({ held, failed, unassessable, because }) =>
    `${plural(held + failed + unassessable, "relation")}: ${held} ${held === 1 ? "holds" : "hold"}, ${failed} ${failed === 1 ? "fails" : "fail"}${unassessable > 0 ? `, ${unassessable} cannot be checked${parenthesized(reasonsIn(because, gaps))}` : ""}`,
  lowered: (rule, usual, severity) => `${rule} (${usual} → ${severity})`,
  rulesOff: (configuration, rules) => `${configuration} switches off: ${rules.join(", ")}`,
  rulesLowered: (configuration, rules) => `${configuration} lowers: ${rules.join(", ")}`,
  formReplaced: (form, schema) => `form ${form} is the custom form ${schema}, not the statutory one`,
  broke: (path, why) => `${path}: an error in gouji itself; this report was left out (${why})`,
  fixed: (path, count) => `${path}: ${plural(count, "fix", "fixes")}`,
  fixedFigure: (label, before, after) => `  ${label}: ${before || "(blank)"} → ${after || "(blank)"}`,
  refused: (path, errors) =>
    `${path}: ${plural(errors, "error")}; nothing was written (use --draft for a draft)`,
  rendered: (made, left) => `${plural(made, "report")} rendered${left > 0 ? `, ${left} not` : ""}`,
  written: (path) => `wrote ${path}`,
  stale: (path) => `${path} does not follow from the form: generate it again`,
  missingFile: (path) => `${path} is missing: generate it`,
  leftOver: (path) => `${path} is not generated any more: generating again removes it`,
  removed: (path) => `removed ${path} (not generated any more)`,
  upToDate: "up to date",

  typesNeedOut: "say where to: -o FOLDER, or --stdout",
  typesNeedForms: "name forms: built-in ones by name, schema files, or give them with --schema",
  noInput: "name the reports: files, folders, or - for standard input",
  notFound: (path) => `${path}: no such file or folder`,
  brokenLink: (path) => `${path} is a broken link: there is no such file or folder`,
  noReports: (path) => `${path}: no report files (*.gouji.yaml, *.gouji.yml, *.gouji.json)`,
  lastYearNeedsFiles: "--last-year needs files or folders; it cannot read standard input",
  lastYearUnreadable: (path) =>
    `${path}: last year's report cannot be read, so nothing was compared across years; check it by itself first`,
  otherFormUnreadable: (form, path) =>
    `${path}: this report of the form "${form}" cannot be read, so nothing was compared with it; check it by itself first`,
  lastYearSeveral: (path, files) =>
    `${path}: last year's report may be any of ${files.join(", ")} (of organs that were merged, what was carried over is the sum of them); nothing was compared across years`,
  noLastYear: (path, year) =>
    `${path}: no report of the same organ for ${year} was found; nothing was compared across years`,
  cannotRead: (path, why) => `cannot read ${path}: ${why}`,
  changedMeanwhile: (path) =>
    `${path} was changed by somebody else after it was read: left as it is, run again`,
  cannotWrite: (path, why) => `cannot write ${path}: ${why}`,
  cannotRemove: (path, why) => `cannot remove ${path}: ${why}`,
  notUtf8: (path) => `${path} is not UTF-8 (GBK, perhaps): save it as UTF-8`,
  badSchema: (path, count) =>
    `${path} is no usable form: ${count} ${count === 1 ? "thing" : "things"} to mend`,
  unsafeNeedsFix: "--unsafe goes with --fix",
  fixNeedsFiles: "--fix needs files; it cannot change standard input",
  sameOutput: (a, b) => `${a} and ${b} would be written to the same file: render them into different folders`,
  manifestIsOutput: (path) =>
    `--manifest ${path} is also a document to be made: give the record a name of its own`,
  badCount: (option, text) => `${option} takes a whole number from 1 on, not ${text}`,
  givenTwice: (option) => `${option} was given twice; it takes one value`,
  conflict: (options) => `${options.join(" and ")} exclude each other`,
  attachRefused: (standard) =>
    `a PDF of the standard ${standard} holds no attachment, so --attach cannot be asked for; --pdf-standard a-3a holds one`,
  outNeedsFolder: "-o takes a folder; only --ndjson answers on standard output, with -o -",
  unknownTarget: (name, known) => `cannot make ${name}; known are ${known}`,
  unknownRule: (rule) => `there is no rule ${rule}; gouji explain lists all`,
  unknownForm: (id) => `there is no form ${id}; gouji schema lists all`,
  missingGlyphs: (path, glyphs) => `${path}: the fonts lack these characters, no PDF was made: ${glyphs}`,
  crashed: (path, why) => `${path}: ${why}`,
  notOurs: "a file of that name is there and was not made by gouji; it was left as it is",
  unknownMeta: (item, known) => `--meta ${item} is written NAME=TEXT, with one of the names ${known}`,
  linesNeedDashes:
    "--ndjson reads standard input and answers on standard output: gouji render --ndjson - -o -",
  optionUnused: (option, formats) =>
    `${option} is for ${formats} only, which is not among the formats asked for`,
  noEngine: (format, machine) =>
    `this machine (${machine}) has no ${format.toUpperCase()} engine: no ${format.toUpperCase()} was made; other files are made as usual`,
  missingFonts: (why) => `fonts are missing: ${why}`,
  unexpected: (why) => `unexpected failure: ${why}`,
  reason: (code) => reasons[code] ?? code,
  usageError: (what, named, likely) =>
    `${what}: ${named}${likely === undefined ? "" : ` (did you mean ${likely}?)`}`,
  badChoice: (option, choices) => `${option} takes one of: ${choices}`,
  seeHelp: "gouji --help shows how it is used",
  usageErrors: {},
};

/** Why relations cannot be checked. */
const gaps = {
  zeroBlanks: (count) => `${count} ${count === 1 ? "holds if its" : "hold if their"} blanks are 0`,
  remainder: (count) => `${count} ${count === 1 ? "leaves" : "leave"} a remainder for the blanks`,
  blank: (count) => `${count} with blanks on both sides`,
  unreadable: (count) => `${count} with a misspelt figure`,
  zeroDenominator: (count) => `${count} with nothing to divide by`,
  otherReport: (count) => `${count} without the other report's figure`,
} satisfies Record<Gap, (count: number) => string>;

function parenthesized(texts: readonly string[]): string {
  return texts.length > 0 ? ` (${texts.join(", ")})` : "";
}

function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Why the system refused, by its code. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: "no such file",
  EACCES: "no permission",
  EPERM: "no permission",
  EROFS: "the disk is read-only",
  EISDIR: "it is a folder",
  ENOTDIR: "a part of the path is no folder",
  EEXIST: "something of that name is there already",
  ENAMETOOLONG: "the name is too long",
  ENOSPC: "the disk is full",
  "no-file": "it is no ordinary file",
  "not-a-file": "it is no ordinary file but a pipe, a device or the like; to read from a pipe, use -",
  "too-large": "with more than 4 MB it is no report, form or configuration",
  "broken-link": "it is a link, and there is no such file",
  ELOOP: "the links run in a circle",
};
