import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import type { ReportDocument } from "../document/document.js";
import type { DocumentOptions } from "../format.js";
import { type FormatName, formatOf } from "../formats.js";
import { openWriters } from "../open-writers.js";
import type { JobLimits } from "./job-limits.js";
import { contentOf, type DocumentAnswer, type DocumentJob } from "./wire.js";
import { WorkerPool } from "./worker-pool.js";

// The processes run what is built; this path to it holds from src/pool and from dist/pool.
const script = fileURLToPath(new URL("../../dist/pool/worker.js", import.meta.url));

export interface RendererOptions {
  /**
   * How many documents that need an engine are made at a time, each in a process of its own. By default one for each
   * processor; with 0 they are made in this process, where nothing can end one that takes too long.
   */
  readonly workers?: number;
}

export interface RenderOptions extends JobLimits, DocumentOptions {
  readonly to: FormatName;
}

export interface Renderer {
  /**
   * A document as a file, by those of the options that its format takes. What goes wrong with one leaves the others alone.
   * @throws {MissingGlyphError} for a character that the shipped fonts do not have
   * @throws {MissingEngineError} for a PDF on a machine that the engine is not built for
   * @throws {JobTimeoutError} when it takes longer than `timeout`
   * @throws {WorkerCrashError} when the process that made it ended
   */
  render(document: ReportDocument, options: RenderOptions): Promise<Uint8Array>;
  /** Ends the processes; what waits or runs is refused. */
  close(): void;
}

/**
 * Renders many documents side by side.
 * @example
 * const renderer = createRenderer({ workers: 2 });
 * await writeFile("report.pdf", await renderer.render(document, { to: "pdf", timeout: 30_000 }));
 * renderer.close();
 */
export function createRenderer({ workers = availableParallelism() }: RendererOptions = {}): Renderer {
  const pool = workers > 0 ? new WorkerPool<DocumentJob, DocumentAnswer>(script, workers) : undefined;
  const writers = openWriters();
  let closed = false;
  return {
    async render(document, { to, signal, timeout, ...options }) {
      signal?.throwIfAborted();
      if (closed) throw new Error("The renderer is closed.");
      // What needs no engine takes less time than the way to another process.
      if (!pool || !formatOf(to).needsEngine) return writers.render(document, to, options);
      const limits = { ...(signal && { signal }), ...(timeout !== undefined && { timeout }) };
      return contentOf(await pool.run({ document, to, options }, limits));
    },
    close() {
      closed = true;
      pool?.close();
      writers.close();
    },
  };
}
