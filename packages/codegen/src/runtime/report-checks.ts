import {
  check,
  type CheckContext,
  checkReport,
  type ComparedReport,
  type Form,
  type FormSchema,
  type OtherReports,
  readForComparison,
  readValue,
  type Source,
} from "@gouji/core";
import { compileForm, errorsOf } from "@gouji/core/form";
import { formOf, selectForm } from "@gouji/core/report";
import { figuresUnchanged, traitsOf } from "@gouji/core/rules";
import { nodeAt } from "@gouji/core/source";
import type { CheckOptions, Finding, Validation, ValidateOptions } from "./contracts.js";
import { lastYearFile, otherFormFile, plainFinding, summary } from "./plain-finding.js";
import type { LazyForm, ReportChecks, Validator } from "./runtime-types.js";

export function lazyForm(schema: () => object, validator: Validator): LazyForm<Form> {
  let form: Form | undefined;
  return { validator, form: () => (form ??= compileForm(schema() as FormSchema, errorsOf(validator))) };
}

/** The checks of reports of one form, or of several told apart by `format`. */
export function reportChecks<Report>(lazyForms: readonly LazyForm<Form>[]): ReportChecks<Report> {
  const validate = (value: unknown, options?: ValidateOptions): Validation<Report> =>
    lazyForms.some(({ validator }) => validator(value))
      ? { ok: true, value: value as Report }
      : { ok: false, findings: structureFindings(value, formsOf(lazyForms), options) };
  return {
    validate,
    assert: (value, options) => {
      const result = validate(value, options);
      if (!result.ok) throw new TypeError(summary(result.findings), { cause: result.findings });
    },
    checkRelations: (report, options) => relationFindings(report, formsOf(lazyForms), options),
  };
}

function formsOf(lazyForms: readonly LazyForm<Form>[]): readonly Form[] {
  return lazyForms.map(({ form }) => form());
}

function structureFindings(
  value: unknown,
  forms: readonly Form[],
  { language = "zh" }: ValidateOptions = {},
): Finding[] {
  const source = readValue(value);
  const { form, findings: reported } = checkReport(source, forms, { language });
  const meant = form ? undefined : meantForm(source, forms);
  const findings = meant ? [...reported, ...check(source, meant, { language }).findings] : reported;
  const ofSource = findings.filter(({ rule }) => traitsOf(rule).ofSource);
  // Of a report in another form than it names, that alone is found.
  return (ofSource.length > 0 ? ofSource : findings).map(plainFinding);
}

/** The form that a report names. Where there is but one, a half-filled report need not name it yet. */
function meantForm(source: Source, forms: readonly Form[]): Form | undefined {
  const named = selectForm(source, forms);
  if (named) return named;
  const only = forms.length === 1 && nodeAt(source, ["format"]) === undefined ? forms[0] : undefined;
  return only && formOf(source, only);
}

/** Last year's report need not name its form either, where there is but one. */
function lastYearReport(report: unknown, forms: readonly Form[]): ComparedReport | undefined {
  const source = readValue(report, lastYearFile);
  const meant = meantForm(source, forms);
  if (!meant || selectForm(source, forms)) return readForComparison(source, forms);
  return readForComparison(readValue({ ...Object(report), format: meant.id }, lastYearFile), forms);
}

function relationFindings(report: unknown, forms: readonly Form[], options: CheckOptions = {}): Finding[] {
  const source = readValue(report);
  const form = meantForm(source, forms);
  if (!form) return checkReport(source, forms, contextOf(options)).findings.map(plainFinding);
  const reports = otherReports(options, forms);
  const rules = new Set([...form.relations, ...form.rules].map(({ rule }) => rule));
  if (reports.lastYear) rules.add(figuresUnchanged.id);
  return check(source, form, { ...contextOf(options), reports })
    .findings.filter(({ rule }) => rules.has(rule))
    .map(plainFinding);
}

/** Without the reports to compare with, which are yet to be read. */
function contextOf({ language = "zh", organKind, severities }: CheckOptions): CheckContext {
  return { language, ...(organKind && { organKind }), ...(severities && { severities }) };
}

/** The reports to compare with, by what they are to the one that is checked. */
function otherReports({ lastYear, otherForms = [] }: CheckOptions, forms: readonly Form[]): OtherReports {
  const before = lastYear === undefined ? undefined : lastYearReport(lastYear, forms);
  const others = otherForms.flatMap((report) => {
    const form = selectForm(readValue(report), forms);
    const role = form && otherFormFile(form.id);
    const compared = role && readForComparison(readValue(report, role), forms);
    return compared ? [[role, compared] as const] : [];
  });
  return { ...(before && { lastYear: before }), ...Object.fromEntries(others) };
}
