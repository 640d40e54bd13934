/**
 * @generated from schemas/2019.schema.json (sha256 6c747c778251). Edit the schema, then run: npm run generate
 */
import * as z from "zod";
import type {
  Applicants,
  Cases,
  Disclosure,
  Disputes,
  Documents,
  FeeItems,
  Items,
  Litigation,
  NotProcessed,
  Outcomes,
  PurchaseAmount,
  Purchases,
  Refused,
  Report2019,
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
  created: optional(z.int().min(0).nullable()),
  disclosed: optional(z.int().min(0).nullable()),
  available: optional(z.int().min(0).nullable()),
}) satisfies z.ZodType<Documents>;

/** Of {@link Items}. */
export const itemsSchema = z.strictObject({
  itemsLastYear: optional(z.int().min(0).nullable()),
  itemsChange: optional(z.int().nullable()),
  decisions: optional(z.int().min(0).nullable()),
}) satisfies z.ZodType<Items>;

/** Of {@link FeeItems}. */
export const feeItemsSchema = z.strictObject({
  itemsLastYear: optional(z.int().min(0).nullable()),
  itemsChange: optional(z.int().nullable()),
}) satisfies z.ZodType<FeeItems>;

/** Of {@link PurchaseAmount}. */
export const purchaseAmountSchema = z.strictObject({
  value: z.number().min(0),
  unit: z.enum(["万元", "元", "亿元"]),
}) satisfies z.ZodType<PurchaseAmount>;

/** Of {@link Purchases}. */
export const purchasesSchema = z.strictObject({
  projects: optional(z.int().min(0).nullable()),
  amount: optional(z.union([purchaseAmountSchema, z.number().min(0)]).nullable()),
}) satisfies z.ZodType<Purchases>;

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
  licensing: itemsSchema,
  otherServices: itemsSchema,
  penalties: itemsSchema,
  coercion: itemsSchema,
  fees: feeItemsSchema,
  procurement: purchasesSchema,
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

/** Of {@link Outcomes}. */
export const outcomesSchema = z.strictObject({
  granted: applicantsSchema,
  partial: applicantsSchema,
  refused: refusedSchema,
  unavailable: unavailableSchema,
  notProcessed: notProcessedSchema,
  otherHandling: applicantsSchema,
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

/** Of {@link Report2019}. */
export const report2019Schema = z.strictObject({
  format: z.literal("2019"),
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
}) satisfies z.ZodType<Report2019>;
