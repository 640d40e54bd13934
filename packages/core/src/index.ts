export type { ComparedReport } from "./report/compared-report.js";
export { lastYearCell, relationsInForce } from "./report/last-year.js";
export { readForComparison } from "./report/read-for-comparison.js";
export {
  identityIn,
  identityOf,
  type Kinship,
  kinshipOf,
  kinshipRank,
  type ReportIdentity,
} from "./report/report-identity.js";
export type { CheckContext, OrganKind } from "./report/context.js";
export type { Language } from "./text/language.js";
export { organKinds } from "./report/context.js";
export { check, checkReport, type ReportCheck } from "./check/check.js";
export { selectForm } from "./report/select-form.js";
export {
  computedTotal,
  type Figures,
  type FigureState,
  readFigures,
  roundedSum,
  sumOf,
} from "./report/figures.js";
export { evaluate, type Outcome } from "./report/evaluate.js";
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
export { isBlankMark, readFigure, type ReadFigure } from "./report/spelling.js";
export { compileForm } from "./form/compile-form.js";
export { FormError } from "./form/form-error.js";
export { nearestPlace, shortLabel } from "./form/labels.js";
export type { LayoutBand, LayoutCell, LayoutRole, LayoutRow, TableLayout } from "./form/layout.js";
export { schemaAt } from "./form/schema-at.js";
export type { FormSchema, SchemaNode, Severity, Text } from "./form/schema.js";
export { statutoryForms } from "./form/statutory-forms.js";
export { errorsOf, type Validate } from "./form/validate.js";
export { fixSource, type FixSettings, type Mended } from "./fix/fix-source.js";
export { type Messages, messagesIn } from "./text/messages/messages.js";
export { cellBlank } from "./rules/cells/cell-blank.js";
export { figuresUnchanged } from "./rules/reports/figures-unchanged.js";
export { keyMissing } from "./rules/structure/key-missing.js";
export type { RuleTraits } from "./rules/rule.js";
export { traitsOf } from "./rules/traits-of.js";
export { listRules, type RuleEntry } from "./rules/list-rules.js";
export { rulePage } from "./rules/rule-page.js";
export { sampleReport } from "./rules/sample-report.js";
export { composeChanges } from "./source/compose-changes.js";
export { applyChanges, gapBefore, setText, setValue } from "./source/edit.js";
export { pointerOf } from "./text/json-pointer.js";
export { entryAt, nodeAt, stepsAt } from "./source/pointer.js";
export { escapeStep, stepsOf } from "./text/json-pointer.js";
export { type Position, Positions, type Range } from "./text/positions.js";
export { readJson } from "./source/read-json.js";
export { readSource } from "./source/read-source.js";
export { readValue } from "./source/read-value.js";
export { readYaml } from "./source/read-yaml.js";
export { codePointName, spellUnprintable, unprintableIn } from "./text/unprintable.js";
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
