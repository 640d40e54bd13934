import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { setImmediate } from "node:timers/promises";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { fontsFolder } from "./fonts.js";

const templateUrl = new URL("template.typ", import.meta.url);
// The workspace only names a root: both files under it live in memory.
const workspace = dirname(fileURLToPath(templateUrl));
const templatePath = `${workspace}/report.typ`;
const inputPath = `${workspace}/report.json`;

export interface Compiled {
  readonly pdf: Uint8Array;
  readonly warnings: readonly string[];
}

export interface TypstEngine {
  compile(input: object, created: Date): Promise<Compiled>;
}

/** Typst in this process, with the template of ours and the fonts of ours before those of the machine. */
export function createTypstEngine(): TypstEngine {
  // Of two fonts with one family name, weight and style the engine takes the one it met first: the folder's.
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: [fontsFolder] }] });
  compiler.addSource(templatePath, readFileSync(templateUrl, "utf8"));
  return {
    async compile(input, created) {
      try {
        return compileOnce(compiler, input, created);
      } finally {
        // Native memory is let go only when the cache is empty and the event loop turns.
        compiler.evictCache(0);
        await setImmediate();
      }
    },
  };
}

function compileOnce(compiler: NodeCompiler, input: object, created: Date): Compiled {
  compiler.mapShadow(inputPath, Buffer.from(JSON.stringify(input)));
  const outcome = compiler.compile({ mainFilePath: templatePath });
  if (outcome.hasError() || !outcome.result) throw new Error(`Typst: ${failureOf(compiler)}`);
  const warnings = outcome.takeWarnings();
  const messages = warnings ? compiler.fetchDiagnostics(warnings).map(messageOf) : [];
  const creationTimestamp = Math.floor(created.getTime() / 1000);
  return { pdf: compiler.pdf(outcome.result, { creationTimestamp }), warnings: messages };
}

// Diagnostics of a failed outcome cannot be read, but the error that a second try throws can.
function failureOf(compiler: NodeCompiler): string {
  try {
    compiler.plainSvg({ mainFilePath: templatePath });
    return "no document";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function messageOf(diagnostic: unknown): string {
  const hasMessage = typeof diagnostic === "object" && diagnostic !== null && "message" in diagnostic;
  return hasMessage ? String(diagnostic.message) : String(diagnostic);
}
