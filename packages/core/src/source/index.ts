export { composeChanges } from "./compose-changes.js";
export { gapBefore, setText } from "./edit.js";
export { entryAt, nodeAt, stepsAt } from "./pointer.js";
export { readJson } from "./read-json.js";
export { readYaml } from "./read-yaml.js";
export type { SourceEntry, SourceMap, SourceNode, SourceProblem, Syntax } from "./source.js";
export { valueText } from "./value-text.js";
