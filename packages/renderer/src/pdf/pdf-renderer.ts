import type { ReportDocument } from "../document/document.js";
import { checkGlyphs } from "./check-glyphs.js";
import { creationDate } from "./creation-date.js";
import type { FontChoice } from "./fonts.js";
import { refuseMissingFonts } from "./missing-fonts.js";
import { readShippedFonts } from "./shipped-fonts.js";
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
  const shipped = readShippedFonts();
  let engine: ReturnType<typeof createTypstEngine> | undefined = createTypstEngine();
  return {
    async render(document, { created = creationDate(document) } = {}) {
      if (!engine) throw new Error("The PDF renderer is closed.");
      checkGlyphs(document, shipped);
      const { pdf, warnings } = await engine.compile(typstInput(document, fonts), created);
      refuseMissingFonts(warnings);
      return pdf;
    },
    close() {
      engine = undefined;
    },
  };
}
