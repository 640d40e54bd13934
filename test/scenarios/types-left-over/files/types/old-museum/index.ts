/**
 * @generated from museum.schema.json (sha256 989aabfa332c). Edit the schema, then run: gouji types
 */
export type * from "./interfaces.js";
