/**
 * @generated from schemas/2021.schema.json (sha256 62018e3657f8). Edit the schema, then run: npm run generate
 */
import * as z from "zod";
import type {
  Applicants,
  Cases,
  Charges,
  Decisions,
  Disclosure,
  Disputes,
  Documents,
  Litigation,
  NotProcessed,
  OtherHandling,
  Outcomes,
  Refused,
  Report2021,
  Requests,
  Revision,
  Source,
  Suppression,
  Unavailable,
} from "./interfaces.js";

/** May be left out. As for `validate`, a value of `undefined` is one left out. */
function optional<Schema extends z.ZodType>(schema: Schema): z.ZodExactOptional<Schema> {
  return z.optional(schema) as unknown as z.ZodExactOptional<Schema>;
}

/** Of any size; `z.int()` ends at 2⁵³. */
function integer(): z.ZodNumber {
  return z.number().refine(Number.isInteger);
}

/** Of {@link Documents}. */
export const documentsSchema = z.strictObject({
  issued: optional(z.int().min(0).nullable()),
  repealed: optional(z.int().min(0).nullable()),
  inForce: optional(z.int().min(0).nullable()),
}) satisfies z.ZodType<Documents>;

/** Of {@link Decisions}. */
export const decisionsSchema = z.strictObject({
  decisions: optional(z.int().min(0).nullable()),
}) satisfies z.ZodType<Decisions>;

/** Of {@link Charges}. */
export const chargesSchema = z.strictObject({
  amount: optional(z.number().min(0).nullable()),
}) satisfies z.ZodType<Charges>;

/** Of {@link Applicants}. */
export const applicantsSchema = z.strictObject({
  person: optional(z.int().min(0).nullable()),
  business: optional(z.int().min(0).nullable()),
  research: optional(z.int().min(0).nullable()),
  welfare: optional(z.int().min(0).nullable()),
  legal: optional(z.int().min(0).nullable()),
  other: optional(z.int().min(0).nullable()),
  total: optional(z.int().min(0).nullable()),
}) satisfies z.ZodType<Applicants>;

/** Of {@link Cases}. */
export const casesSchema = z.strictObject({
  upheld: optional(z.int().min(0).nullable()),
  corrected: optional(z.int().min(0).nullable()),
  other: optional(z.int().min(0).nullable()),
  pending: optional(z.int().min(0).nullable()),
  total: optional(z.int().min(0).nullable()),
}) satisfies z.ZodType<Cases>;

/** Of {@link Source}. */
export const sourceSchema = z.strictObject({
  url: z.string().regex(/^https?:\/\/\S+$/u),
  retrieved: optional(z.string().regex(/^\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|(0[469]|11)-(0[1-9]|[12]\d|30)|02-(0[1-9]|1\d|2\d))$/u)),
  sha256: optional(z.string().regex(/^[0-9a-f]{64}$/u)),
}) satisfies z.ZodType<Source>;

/** Of {@link Revision}. */
export const revisionSchema = z.strictObject({
  no: integer().min(1),
  date: z.string().regex(/^\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|(0[469]|11)-(0[1-9]|[12]\d|30)|02-(0[1-9]|1\d|2\d))$/u),
  reason: z.string().regex(/\S/u),
}) satisfies z.ZodType<Revision>;

/** Of {@link Disclosure}. */
export const disclosureSchema = z.strictObject({
  regulations: documentsSchema,
  normativeDocuments: documentsSchema,
  licensing: decisionsSchema,
  penalties: decisionsSchema,
  coercion: decisionsSchema,
  fees: chargesSchema,
}) satisfies z.ZodType<Disclosure>;

/** Of {@link Refused}. */
export const refusedSchema = z.strictObject({
  stateSecret: applicantsSchema,
  prohibitedByLaw: applicantsSchema,
  publicSafety: applicantsSchema,
  thirdParty: applicantsSchema,
  internalAffairs: applicantsSchema,
  deliberative: applicantsSchema,
  enforcementFile: applicantsSchema,
  enquiryMatter: applicantsSchema,
}) satisfies z.ZodType<Refused>;

/** Of {@link Unavailable}. */
export const unavailableSchema = z.strictObject({
  notHeld: applicantsSchema,
  needsCreation: applicantsSchema,
  stillUnclear: applicantsSchema,
}) satisfies z.ZodType<Unavailable>;

/** Of {@link NotProcessed}. */
export const notProcessedSchema = z.strictObject({
  petition: applicantsSchema,
  duplicate: applicantsSchema,
  publication: applicantsSchema,
  excessive: applicantsSchema,
  reissue: applicantsSchema,
}) satisfies z.ZodType<NotProcessed>;

/** Of {@link OtherHandling}. */
export const otherHandlingSchema = z.strictObject({
  notCorrected: applicantsSchema,
  feeUnpaid: applicantsSchema,
  other: applicantsSchema,
}) satisfies z.ZodType<OtherHandling>;

/** Of {@link Outcomes}. */
export const outcomesSchema = z.strictObject({
  granted: applicantsSchema,
  partial: applicantsSchema,
  refused: refusedSchema,
  unavailable: unavailableSchema,
  notProcessed: notProcessedSchema,
  otherHandling: otherHandlingSchema,
  total: applicantsSchema,
}) satisfies z.ZodType<Outcomes>;

/** Of {@link Requests}. */
export const requestsSchema = z.strictObject({
  received: applicantsSchema,
  carriedIn: applicantsSchema,
  outcomes: outcomesSchema,
  carriedOut: applicantsSchema,
}) satisfies z.ZodType<Requests>;

/** Of {@link Litigation}. */
export const litigationSchema = z.strictObject({
  direct: casesSchema,
  afterReview: casesSchema,
}) satisfies z.ZodType<Litigation>;

/** Of {@link Disputes}. */
export const disputesSchema = z.strictObject({
  review: casesSchema,
  litigation: litigationSchema,
}) satisfies z.ZodType<Disputes>;

/** Of {@link Suppression}. */
export const suppressionSchema = z.strictObject({
  rule: z.string().regex(/\S/u),
  at: z.union([z.string().regex(/^\//u), z.array(z.string().regex(/^\//u)).min(1)]),
  reason: z.string().regex(/\S/u),
}) satisfies z.ZodType<Suppression>;

/** Of {@link Report2021}. */
export const report2021Schema = z.strictObject({
  format: z.literal("2021"),
  year: z.int().min(2000).max(2100),
  organ: z.string().regex(/\S/u),
  scope: optional(z.enum(["own", "area"])),
  published: optional(z.string().regex(/^\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|(0[469]|11)-(0[1-9]|[12]\d|30)|02-(0[1-9]|1\d|2\d))$/u)),
  website: optional(z.string().regex(/^https?:\/\/\S+$/u)),
  organCode: optional(z.string().regex(/^[0-9A-Z]{18}$/u)),
  region: optional(z.string().regex(/^\d{6,12}$/u)),
  formerNames: optional(z.array(z.string().regex(/\S/u))),
  source: optional(sourceSchema),
  revision: optional(revisionSchema),
  overview: z.string(),
  disclosure: disclosureSchema,
  requests: requestsSchema,
  disputes: disputesSchema,
  problems: z.string(),
  otherMatters: z.string(),
  notes: optional(z.record(z.string(), z.string().regex(/\S/u))),
  suppressions: optional(z.array(suppressionSchema)),
}) satisfies z.ZodType<Report2021>;
