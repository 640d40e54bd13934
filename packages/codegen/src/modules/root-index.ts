import { type EmitSet, emitsChecks, emitsContracts } from "../emit.js";
import { reportName } from "../interfaces/interface-names.js";
import type { ReadForm } from "../read-form.js";
import { blocks, checkFunctions, contractImport, runtimeImport } from "./index-parts.js";

/** A form as the entry of all forms names it. */
interface Named {
  readonly folder: string;
  readonly report: string;
  readonly lazy: string;
  readonly validator: string;
  readonly info: string;
}

/** The entry of all forms. */
export function rootIndex(reads: readonly ReadForm[], emit: EmitSet): string {
  const forms = reads.map(({ schema, form }): Named => {
    const report = reportName(schema);
    const suffix = report.slice("Report".length);
    return {
      folder: `./${form.id}`,
      report,
      lazy: `lazy${suffix}`,
      validator: `validator${suffix}`,
      info: `form${suffix}`,
    };
  });
  const [only, ...others] = forms;
  return only && others.length === 0 ? singleIndex(only, emit) : unionIndex(forms, emit);
}

/** Of a single form the entry offers everything, under the general names too. */
function singleIndex({ folder, report }: Named, emit: EmitSet): string {
  const names = emit.has("validate")
    ? `assert${report} as assertReport, is${report} as isReport, type ${report} as Report`
    : `type ${report} as Report`;
  return blocks([[`export * from "${folder}/index.js";`, `export { ${names} } from "${folder}/index.js";`]]);
}

function unionIndex(forms: readonly Named[], emit: EmitSet): string {
  const checks = emitsChecks(emit);
  const union = forms.map(({ report }) => report).join(" | ");
  const infos = forms.map(({ info }) => info).join(", ");
  const isValid = forms.map(({ validator }) => `${validator}(value)`).join(" || ");
  return blocks([
    [contractImport(".", emit), runtimeImport(".", emit), ...forms.flatMap((form) => imports(form, emit))],
    [
      emitsContracts(emit) && 'export type * from "./contracts.js";',
      ...forms.map((form) => exports(form, emit)),
    ],
    [`/** A report of any form; \`format\` tells them apart. */\nexport type Report = ${union};`],
    [emitsContracts(emit) && `/** The forms. */\nexport const forms: readonly FormInfo[] = [${infos}];`],
    [
      checks &&
        `const checks = /* @__PURE__ */ reportChecks<Report>([${forms.map(({ lazy }) => lazy).join(", ")}]);`,
    ],
    ...checkFunctions("Report", isValid, emit),
  ]);
}

function imports({ folder, report, lazy, validator, info }: Named, emit: EmitSet) {
  return [
    emitsContracts(emit) && `import { form as ${info} } from "${folder}/index.js";`,
    `import type { ${report} } from "${folder}/interfaces.js";`,
    emitsChecks(emit) && `import { lazy as ${lazy} } from "${folder}/lazy-form.js";`,
    emit.has("validate") && `import { validator as ${validator} } from "${folder}/validator.js";`,
  ];
}

function exports({ folder, report }: Named, emit: EmitSet): string {
  return emit.has("validate")
    ? `export { assert${report}, is${report}, type ${report} } from "${folder}/index.js";`
    : `export type { ${report} } from "${folder}/index.js";`;
}
