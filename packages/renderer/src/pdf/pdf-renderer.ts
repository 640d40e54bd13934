import type { ReportDocument } from "../document/document.js";
import { checkGlyphs } from "./check-glyphs.js";
import { creationDate } from "./creation-date.js";
import { MissingFontError } from "./errors.js";
import { readCoverage, shippedFamilies, type FontChoice } from "./fonts.js";
import { createTypstEngine } from "./typst-engine.js";
import { typstInput } from "./typst-input.js";

export interface PdfRendererOptions {
  /** `office` prefers the official families of this machine; output then differs between machines. */
  readonly fonts?: FontChoice;
}

export interface PdfOptions {
  /** The date the PDF bears. By default the report's date of publication, else the last day of its year. */
  readonly created?: Date;
}

export interface PdfRenderer {
  /**
   * The document as a tagged PDF; the same document gives the same bytes.
   * @throws {MissingGlyphError} for a character the shipped fonts do not have
   * @throws {MissingFontError} when the shipped fonts are not found
   */
  render(document: ReportDocument, options?: PdfOptions): Promise<Uint8Array>;
  /** Lets the engine and its fonts go. */
  close(): void;
}

/**
 * Starts the PDF engine; one renderer serves many documents.
 * @example
 * const renderer = createPdfRenderer();
 * await writeFile("report.pdf", await renderer.render(document));
 * renderer.close();
 */
export function createPdfRenderer({ fonts = "shipped" }: PdfRendererOptions = {}): PdfRenderer {
  const coverage = readCoverage();
  let engine: ReturnType<typeof createTypstEngine> | undefined = createTypstEngine();
  return {
    async render(document, { created = creationDate(document) } = {}) {
      if (!engine) throw new Error("The PDF renderer is closed.");
      checkGlyphs(document, coverage);
      const { pdf, warnings } = await engine.compile(typstInput(document, fonts), created);
      refuseMissingFonts(warnings);
      return pdf;
    },
    close() {
      engine = undefined;
    },
  };
}

/** A family that is not found is only a warning to the engine, and text in it would vanish. */
function refuseMissingFonts(warnings: readonly string[]): void {
  const unknown = warnings.map((warning) => /^unknown font family: (.+)$/.exec(warning)?.[1]);
  const missing = shippedFamilies.find((family) => unknown.includes(family.toLowerCase()));
  if (missing !== undefined) throw new MissingFontError(missing);
}
