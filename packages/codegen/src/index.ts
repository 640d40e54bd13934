export type { GeneratedFile } from "./generated-file.js";
export { generateCore, type SchemaFile } from "./generate-core.js";
export { standaloneValidator } from "./standalone-validator.js";
