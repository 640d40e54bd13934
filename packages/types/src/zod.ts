/**
 * @generated from schemas/2019.schema.json, schemas/2021.schema.json (sha256 59f2ae4bda3d). Edit the schema, then run: npm run generate
 */
import * as z from "zod";
import type { Report } from "./index.js";
import { report2019Schema } from "./2019/zod.js";
import { report2021Schema } from "./2021/zod.js";

export { report2019Schema, report2021Schema };

/** Of a report of any form; `format` tells them apart. */
export const reportSchema = z.discriminatedUnion("format", [report2019Schema, report2021Schema]) satisfies z.ZodType<Report>;
