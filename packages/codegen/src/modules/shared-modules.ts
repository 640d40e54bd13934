import { type GeneratedFile, machineMade, sharedHeader } from "../generated-file.js";
import { contractsText, runtimeText, runtimeTypesText } from "../generated/runtime-text.js";
import { type EmitSet, emitsChecks, emitsContracts } from "../emit.js";

/** Names of types that the generated code has beside the interfaces of a form. */
export const sharedNames: readonly string[] = [
  "Report",
  ...[...contractsText.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name = ""]) => name),
];

/**
 * The files that all forms share.
 *
 * @param runtimeModule where the checks come from; written next to the types where it is not given
 */
export function sharedFiles(emit: EmitSet, runtimeModule: string | undefined): GeneratedFile[] {
  const runtime = runtimeModule === undefined ? bundledRuntime() : importedRuntime(runtimeModule);
  return [
    ...(emitsContracts(emit) ? [{ path: "contracts.ts", content: `${sharedHeader}${contractsText}` }] : []),
    ...(emitsChecks(emit)
      ? [{ path: "runtime.ts", content: `${sharedHeader}${machineMade}${runtime}` }]
      : []),
  ];
}

/** The bundle's exports get the types that its code has lost. */
function bundledRuntime(): string {
  const code = runtimeText.replace(/^export \{[^}]*\};\n?/m, "");
  return `${runtimeTypesText}\n${code}${typedExports({ lazyForm: "lazyForm", reportChecks: "reportChecks" })}`;
}

function importedRuntime(module: string): string {
  const imports = `import * as runtime from ${JSON.stringify(module)};\n`;
  return `${imports}${runtimeTypesText}${typedExports({ lazyForm: "runtime.lazyForm", reportChecks: "runtime.reportChecks" })}`;
}

function typedExports({
  lazyForm,
  reportChecks,
}: Readonly<Record<"lazyForm" | "reportChecks", string>>): string {
  return `
const typedLazyForm: (schema: () => object, validator: Validator) => LazyForm = ${lazyForm};
const typedReportChecks: <Report>(forms: readonly LazyForm[]) => ReportChecks<Report> = ${reportChecks};
export { typedLazyForm as lazyForm, typedReportChecks as reportChecks };
`;
}
