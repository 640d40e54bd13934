/**
 * @generated from schemas/2019.schema.json, schemas/2021.schema.json (sha256 59f2ae4bda3d). Edit the schema, then run: npm run generate
 */
import type { FormSchema } from "../form/schema.js";
import type { Validate } from "../form/validate.js";
import { schema2019 } from "./2019.schema.js";
import { validate2019 } from "./2019.validate.js";
import { schema2021 } from "./2021.schema.js";
import { validate2021 } from "./2021.validate.js";

/** Every statutory form, oldest first. */
export const forms: readonly { readonly schema: FormSchema; readonly validate: Validate }[] = [
  { schema: schema2019, validate: validate2019 },
  { schema: schema2021, validate: validate2021 },
];
