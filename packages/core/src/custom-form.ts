export { placesOf } from "./form/schema-nodes.js";
export { ajvOptions } from "./custom-form/ajv.js";
export { loadForm, type LoadOptions } from "./custom-form/load-form.js";
export type { PlacedProblem } from "./custom-form/place-problem.js";
export { readForm, type ReadForm } from "./custom-form/read-form.js";
export { readSchema, type ReadSchema, type Refused } from "./custom-form/read-schema.js";
export { gatherSchema, missingFiles, type OtherFile, type SchemaText } from "./custom-form/schema-text.js";
