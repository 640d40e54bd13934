export type { Language } from "./text/language.js";
export type { Position, Range } from "./text/positions.js";
export { FormError, type FormProblem, throwProblems } from "./form/form-error.js";
export type { Form } from "./form/form.js";
export type { FormSchema, Severity } from "./form/schema.js";
export { statutoryForms } from "./form/statutory-forms.js";
export { applyChanges, setValue } from "./source/edit.js";
export { readSource } from "./source/read-source.js";
export { readValue } from "./source/read-value.js";
export type { Source, TextChange } from "./source/source.js";
export type { ComparedReport, OtherReports } from "./report/compared-report.js";
export { type OrganKind, organKinds } from "./form/organ-kinds.js";
export type { CheckContext } from "./report/context.js";
export { readForComparison } from "./report/read-for-comparison.js";
export { listRules, type RuleEntry } from "./rules/list-rules.js";
export { rulePage } from "./explain/rule-page.js";
export { sampleReport } from "./explain/sample-report.js";
export { check, checkReport } from "./check/check.js";
export type { CheckedReport } from "./check/checked-report.js";
export type {
  CandidateFigure,
  Finding,
  Fix,
  Gap,
  RelatedFigure,
  RelationCounts,
  TextEdit,
} from "./check/finding.js";
export { type Configuration, configurationFile } from "./configuration/configuration.js";
export {
  type ConfigurationProblem,
  type ConfigurationResult,
  readConfiguration,
} from "./configuration/read-configuration.js";
export type { ChangedFigure } from "./fix/changed-figures.js";
export { type FixSettings, fixSource, type Mended } from "./fix/fix-source.js";
