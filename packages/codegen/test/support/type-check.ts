import { fileURLToPath } from "node:url";
import ts from "typescript";
import type { GeneratedFile } from "../../src/index.js";

const strictest: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noImplicitOverride: true,
  noUnusedLocals: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  isolatedDeclarations: true,
  declaration: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2023,
  lib: ["lib.es2023.d.ts"],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: [],
  skipLibCheck: true,
};

/** Inside the project, so that zod is found. */
const folder = `${fileURLToPath(new URL("../..", import.meta.url))}generated-in-memory/`;

/** What the strictest compiler says of generated files, none of which exists on disk. */
export function typeErrors(files: readonly GeneratedFile[], more: ts.CompilerOptions = {}): string[] {
  const options = { ...strictest, ...more };
  const texts = new Map(files.map(({ path, content }) => [folder + path, content]));
  texts.set(`${folder}package.json`, '{ "type": "module" }');
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, directoryExists } = host;
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  host.directoryExists = (path) => path.startsWith(folder.slice(0, -1)) || (directoryExists?.(path) ?? true);
  const names = [...texts.keys()].filter((path) => path.endsWith(".ts"));
  const program = ts.createProgram(names, options, host);
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const line = file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
    return `${file?.fileName ?? ""}:${line} ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
  });
}
