/**
 * @generated from schemas/2019.schema.json, schemas/2021.schema.json (sha256 59f2ae4bda3d). Edit the schema, then run: npm run generate
 */
import type { CheckOptions, Finding, FormInfo, ValidateOptions, Validation } from "./contracts.js";
import { reportChecks } from "./runtime.js";
import { form as form2019 } from "./2019/index.js";
import type { Report2019 } from "./2019/interfaces.js";
import { lazy as lazy2019 } from "./2019/lazy-form.js";
import { validator as validator2019 } from "./2019/validator.js";
import { form as form2021 } from "./2021/index.js";
import type { Report2021 } from "./2021/interfaces.js";
import { lazy as lazy2021 } from "./2021/lazy-form.js";
import { validator as validator2021 } from "./2021/validator.js";

export type * from "./contracts.js";
export { assertReport2019, isReport2019, type Report2019 } from "./2019/index.js";
export { assertReport2021, isReport2021, type Report2021 } from "./2021/index.js";

/** A report of any form; `format` tells them apart. */
export type Report = Report2019 | Report2021;

/** The forms. */
export const forms: readonly FormInfo[] = [form2019, form2021];

const checks = /* @__PURE__ */ reportChecks<Report>([lazy2019, lazy2021]);

/** Whether a value is such a report, by its structure; the figures may still contradict each other. */
export function isReport(value: unknown): value is Report {
  return validator2019(value) || validator2021(value);
}

/**
 * Goes on only with such a report.
 *
 * @throws TypeError that tells what is wrong with the structure; its `cause` holds the findings
 */
export function assertReport(value: unknown, options?: ValidateOptions): asserts value is Report {
  checks.assert(value, options);
}

/** Checks a value's structure, and tells what is wrong with it, at which place, in words for authors. */
export function validate(value: unknown, options?: ValidateOptions): Validation<Report> {
  return checks.validate(value, options);
}

/** Tells which relations between figures fail. A half-filled report is checked as far as it goes; a blank is not a zero. */
export function checkRelations(report: unknown, options?: CheckOptions): readonly Finding[] {
  return checks.checkRelations(report, options);
}
