/**
 * @generated from library.schema.json (sha256 989aabfa332c). Edit the schema, then run: gouji types
 */
export * from "./library/index.js";
export { type ReportLibrary as Report } from "./library/index.js";
