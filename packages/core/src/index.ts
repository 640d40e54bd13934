export type { Language } from "./text/language.js";
export type { Position, Range } from "./text/positions.js";
export { FormError } from "./form/form-error.js";
export type { Form } from "./form/form.js";
export type { FormSchema, Severity } from "./form/schema.js";
export { statutoryForms } from "./form/statutory-forms.js";
export { applyChanges, setValue } from "./source/edit.js";
export { readSource } from "./source/read-source.js";
export { readValue } from "./source/read-value.js";
export type { Source, TextChange } from "./source/source.js";
export type { ComparedReport } from "./report/compared-report.js";
export { type CheckContext, type OrganKind, organKinds } from "./report/context.js";
export { readForComparison } from "./report/read-for-comparison.js";
export { listRules, type RuleEntry } from "./rules/list-rules.js";
export { rulePage } from "./rules/rule-page.js";
export { check, checkReport, type ReportCheck } from "./check/check.js";
export type { CheckResult, Finding, Fix, RelatedFigure, RelationCounts, TextEdit } from "./check/finding.js";
export { type Configuration, configurationFile } from "./configuration/configuration.js";
export {
  type ConfigurationProblem,
  type ConfigurationResult,
  readConfiguration,
} from "./configuration/read-configuration.js";
export { type FixSettings, fixSource, type Mended } from "./fix/fix-source.js";
