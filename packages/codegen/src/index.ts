export type { GeneratedFile } from "./generated-file.js";
export { defaultEmits, type Emit, emits } from "./emit.js";
export { generateCore, type SchemaFile } from "./generate-core.js";
export { generateRulePages } from "./generate-rule-pages.js";
export { generateTypes, type TypesOptions } from "./generate-types.js";
export type { SchemaInput } from "./read-form.js";
export type { Language } from "./runtime/contracts.js";
export { SchemaError } from "./schema-error.js";
export { standaloneValidator } from "./standalone-validator.js";
