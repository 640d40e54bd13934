/**
 * @generated and the same for every form.
 */
/* eslint-disable */
// @ts-nocheck
import * as runtime from "@gouji/codegen/runtime";
import type { CheckOptions, Finding, Validation, ValidateOptions } from "./contracts.js";

/** A validator made ahead: what is wrong stays in `errors` until the next call. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly ValidatorError[] | null;
}

export interface ValidatorError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A form that is compiled when first needed: most programs that import a type never check a report. */
export interface LazyForm<Form = object> {
  readonly validator: Validator;
  readonly form: () => Form;
}

export interface ReportChecks<Report> {
  readonly validate: (value: unknown, options?: ValidateOptions) => Validation<Report>;
  /** Throws what `validate` finds. */
  readonly assert: (value: unknown, options?: ValidateOptions) => void;
  readonly checkRelations: (report: unknown, options?: CheckOptions) => readonly Finding[];
}

const typedLazyForm: (schema: () => object, validator: Validator) => LazyForm = runtime.lazyForm;
const typedReportChecks: <Report>(forms: readonly LazyForm[]) => ReportChecks<Report> = runtime.reportChecks;
export { typedLazyForm as lazyForm, typedReportChecks as reportChecks };
