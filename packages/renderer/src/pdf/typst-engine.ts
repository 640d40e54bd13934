import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { setImmediate } from "node:timers/promises";
import type { NodeCompiler, NodeError } from "@myriaddreamin/typst-ts-node-compiler";
import { MissingEngineError } from "./errors.js";
import { fontsFolder } from "./shipped-fonts.js";

const templateUrl = new URL("template.typ", import.meta.url);
// The workspace only names a root: both files under it live in memory.
const workspace = dirname(fileURLToPath(templateUrl));
const templatePath = `${workspace}/report.typ`;
const inputPath = `${workspace}/report.json`;

export interface Compiled {
  readonly pdf: Uint8Array;
  readonly warnings: readonly string[];
}

export interface CompileOptions {
  readonly created: Date;
  /** By the name that Typst knows it by. */
  readonly standard: string;
}

export interface TypstEngine {
  compile(input: object, options: CompileOptions): Promise<Compiled>;
}

/**
 * Typst in this process, with the template of ours and the fonts of ours before those of the machine.
 * @throws {MissingEngineError} where its native part cannot be loaded
 */
export async function createTypstEngine(): Promise<TypstEngine> {
  const { NodeCompiler } = await loadCompiler();
  // Of two fonts with one family name, weight and style the engine takes the one it met first: the folder's.
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: [fontsFolder] }] });
  compiler.addSource(templatePath, readFileSync(templateUrl, "utf8"));
  return {
    async compile(input, options) {
      try {
        return compileOnce(compiler, input, options);
      } finally {
        // Native memory is let go only when the cache is empty and the event loop turns.
        compiler.evictCache(0);
        await setImmediate();
      }
    },
  };
}

/** Its native part is built for the usual systems and processors, and is an optional dependency of its package. */
async function loadCompiler() {
  try {
    return await import("@myriaddreamin/typst-ts-node-compiler");
  } catch (cause) {
    throw new MissingEngineError(`${process.platform}-${process.arch}`, { cause });
  }
}

function compileOnce(compiler: NodeCompiler, input: object, { created, standard }: CompileOptions): Compiled {
  compiler.mapShadow(inputPath, Buffer.from(JSON.stringify(input)));
  const outcome = compiler.compile({ mainFilePath: templatePath });
  if (!outcome.result) throw new Error(`Typst: ${messagesOf(outcome.takeError()).join("; ")}`);
  const warnings = messagesOf(outcome.takeWarnings());
  const creationTimestamp = Math.floor(created.getTime() / 1000);
  return { pdf: compiler.pdf(outcome.result, { creationTimestamp, pdfStandard: standard }), warnings };
}

function messagesOf(diagnostics: NodeError | null): string[] {
  const list: readonly unknown[] = diagnostics?.shortDiagnostics ?? [];
  return list.map((item) =>
    typeof item === "object" && item !== null && "message" in item ? String(item.message) : String(item),
  );
}
