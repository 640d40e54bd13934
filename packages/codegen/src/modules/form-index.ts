import { type EmitSet, emitsChecks, emitsContracts } from "../emit.js";
import { reportName } from "../interfaces/interface-names.js";
import type { ReadForm } from "../read-form.js";
import { blocks, checkFunctions, contractImport, runtimeImport } from "./index-parts.js";
import { literal } from "./literal.js";

/** The entry of one form. */
export function formIndex({ schema, form: { id, years, document, title } }: ReadForm, emit: EmitSet): string {
  const report = reportName(schema);
  const checks = emitsChecks(emit);
  const info = literal({ id, years, document, title });
  return blocks([
    [
      contractImport("..", emit),
      runtimeImport("..", emit),
      checks && `import type { ${report} } from "./interfaces.js";`,
      checks && 'import { lazy } from "./lazy-form.js";',
      emit.has("validate") && 'import { validator } from "./validator.js";',
    ],
    [
      emitsContracts(emit) && 'export type * from "../contracts.js";',
      'export type * from "./interfaces.js";',
      emit.has("relations") &&
        'export { cellRules, relations, relationsAcrossForms, relationsAcrossYears } from "./relations.js";',
      emit.has("tables") && 'export { tables } from "./tables.js";',
    ],
    [emitsContracts(emit) && `/** Which form this is. */\nexport const form: FormInfo = ${info};`],
    [checks && `const checks = /* @__PURE__ */ reportChecks<${report}>([lazy]);`],
    ...checkFunctions(report, "validator(value)", emit),
  ]);
}
