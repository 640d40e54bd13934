import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import type { ReportDocument } from "../document/document.js";
import { renderFragment } from "../html/render-fragment.js";
import { type HtmlOptions, renderHtml } from "../html/render-html.js";
import type { FontChoice } from "../pdf/fonts.js";
import type { PdfOptions } from "../pdf/pdf-renderer.js";
import type { JobLimits } from "./job-limits.js";
import { govTheme, type Theme } from "../theme/theme.js";
import { type PdfAnswer, type PdfJob, pdfOf } from "./wire.js";
import { WorkerPool } from "./worker-pool.js";

// The processes run what is built; this path to it holds from src/pool and from dist/pool.
const script = fileURLToPath(new URL("../../dist/pool/worker.js", import.meta.url));

export interface RendererOptions {
  /** How many PDFs are made at a time, each in a process of its own. By default one for each processor. */
  readonly workers?: number;
  readonly fonts?: FontChoice;
}

export interface RenderOptions extends JobLimits {
  readonly to: "html" | "fragment" | "pdf";
  readonly html?: HtmlOptions;
  readonly pdf?: PdfOptions;
  readonly theme?: Theme;
}

export interface Renderer {
  /**
   * A document as a file. What goes wrong with one leaves the others alone.
   * @throws {MissingGlyphError} for a character that the shipped fonts do not have
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
export function createRenderer({
  workers = availableParallelism(),
  fonts = "shipped",
}: RendererOptions = {}): Renderer {
  const pool = new WorkerPool<PdfJob, PdfAnswer>(script, Math.max(1, workers));
  return {
    async render(document, { to, html, pdf, theme = govTheme, ...limits }) {
      limits.signal?.throwIfAborted();
      switch (to) {
        // A page takes less time than the way to another process.
        case "html":
          return Buffer.from(renderHtml(document, { theme, ...html }));
        case "fragment":
          return Buffer.from(renderFragment(document, { theme }));
        case "pdf":
          return pdfOf(await pool.do({ document, fonts, options: { theme, ...pdf } }, limits));
      }
    },
    close() {
      pool.close();
    },
  };
}
