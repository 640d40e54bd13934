/**
 * @generated from schemas/2019.schema.json (sha256 6c747c778251). Edit the schema, then run: npm run generate
 */
import { type LazyForm, lazyForm } from "../runtime.js";
import { schema } from "./schema.js";
import { validator } from "./validator.js";

export const lazy: LazyForm = /* @__PURE__ */ lazyForm(schema, validator);
