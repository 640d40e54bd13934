/**
 * @generated from schemas/2021.schema.json (sha256 62018e3657f8). Edit the schema, then run: npm run generate
 */
import type { CheckOptions, Finding, FormInfo, ValidateOptions, Validation } from "../contracts.js";
import { reportChecks } from "../runtime.js";
import type { Report2021 } from "./interfaces.js";
import { lazy } from "./lazy-form.js";
import { validator } from "./validator.js";

export type * from "../contracts.js";
export type * from "./interfaces.js";
export { cellRules, relations, relationsAcrossForms, relationsAcrossYears } from "./relations.js";
export { tables } from "./tables.js";

/** Which form this is. */
export const form: FormInfo = { id: "2021", years: { from: 2021 }, document: "国办公开办函〔2021〕30号", title: "{organ}{year}年政府信息公开工作年度报告" };

const checks = /* @__PURE__ */ reportChecks<Report2021>([lazy]);

/** Whether a value is such a report, by its structure; the figures may still contradict each other. */
export function isReport2021(value: unknown): value is Report2021 {
  return validator(value);
}

/**
 * Goes on only with such a report.
 *
 * @throws TypeError that tells what is wrong with the structure; its `cause` holds the findings
 */
export function assertReport2021(value: unknown, options?: ValidateOptions): asserts value is Report2021 {
  checks.assert(value, options);
}

/** Checks a value's structure, and tells what is wrong with it, at which place, in words for authors. */
export function validate(value: unknown, options?: ValidateOptions): Validation<Report2021> {
  return checks.validate(value, options);
}

/** Tells which relations between figures fail. A half-filled report is checked as far as it goes; a blank is not a zero. */
export function checkRelations(report: unknown, options?: CheckOptions): readonly Finding[] {
  return checks.checkRelations(report, options);
}
