export type { ComparedReport } from "./across-years/compared-report.js";
export { lastYearCell, relationsInForce } from "./across-years/last-year.js";
export { readForComparison } from "./across-years/read-for-comparison.js";
export { identityIn, identityOf, type ReportIdentity } from "./across-years/report-identity.js";
export { ReportIndex } from "./across-years/report-index.js";
export type { CheckContext, Language, OrganKind } from "./check/context.js";
export { organKinds } from "./check/context.js";
export { check, checkReport, type ReportCheck } from "./check/check.js";
export { selectForm } from "./check/check-format.js";
export {
  computedTotal,
  type Figures,
  type FigureState,
  readFigures,
  roundedSum,
  sumOf,
} from "./check/figures.js";
export { evaluate, type Outcome } from "./check/evaluate.js";
export type { CheckResult, Finding, Fix, RelatedFigure, RelationCounts, TextEdit } from "./check/finding.js";
export type {
  Cell,
  CellLine,
  Form,
  Part,
  Place,
  ProsePart,
  Relation,
  RuleBinding,
  StructureError,
  TablePart,
} from "./form/form.js";
export { type Configuration, configurationFile } from "./configuration/configuration.js";
export {
  type ConfigurationProblem,
  type ConfigurationResult,
  readConfiguration,
} from "./configuration/read-configuration.js";
export { themeProblems } from "./configuration/theme-problems.js";
export type { ThemeTokens } from "./configuration/theme-tokens.js";
export { isBlankMark, readFigure, type ReadFigure } from "./check/spelling.js";
export { canBeJudged } from "./check/judgement.js";
export { compileForm } from "./form/compile-form.js";
export { FormError } from "./form/form-error.js";
export { nearestPlace, shortLabel } from "./form/labels.js";
export type { LayoutBand, LayoutCell, LayoutRole, LayoutRow, TableLayout } from "./form/layout.js";
export { schemaAt } from "./form/schema-at.js";
export type { FormSchema, SchemaNode, Severity, Text } from "./form/schema.js";
export { statutoryForms } from "./form/statutory-forms.js";
export { errorsOf, type Validate } from "./form/validate.js";
export { fixSource, type FixSettings, type Mended } from "./fix/fix-source.js";
export { type Messages, messagesIn } from "./messages/messages.js";
export { listRules, type RuleEntry } from "./rules/list-rules.js";
export { rulePage } from "./rules/rule-page.js";
export { sampleReport } from "./rules/sample-report.js";
export { composeChanges } from "./source/compose-changes.js";
export { applyChanges, gapBefore, pointerOf, setText, setValue } from "./source/edit.js";
export { entryAt, escapeStep, nodeAt, stepsAt, stepsOf } from "./source/pointer.js";
export { type Position, Positions, type Range } from "./source/positions.js";
export { readJson } from "./source/read-json.js";
export { readSource } from "./source/read-source.js";
export { readValue } from "./source/read-value.js";
export { readYaml } from "./source/read-yaml.js";
export { codePointName, spellUnprintable, unprintableIn } from "./source/unprintable.js";
export type {
  Source,
  SourceEntry,
  SourceMap,
  SourceNode,
  SourceProblem,
  Syntax,
  TextChange,
} from "./source/source.js";
export { valueText } from "./source/value-text.js";
