import type { ReportDocument } from "../document/document.js";
import { checkGlyphs } from "./check-glyphs.js";
import { creationDate } from "./creation-date.js";
import type { FontChoice } from "./fonts.js";
import { type AttachmentChoice, attachmentOf, type PdfStandard } from "./pdf-standard.js";
import { spellMissingGlyphs } from "./spell-missing-glyphs.js";
import { refuseMissingFonts } from "./missing-fonts.js";
import { readShippedFonts } from "./shipped-fonts.js";
import { createTypstEngine, type TypstEngine } from "./typst-engine.js";
import { tagRowHeads } from "./tag-row-heads.js";
import { type Themes, usualThemes } from "../theme/theme.js";
import { typstInput } from "./typst-input.js";

export interface PdfOptions {
  /** `office` prefers the official families of this machine; output then differs between machines. */
  readonly fonts?: FontChoice;
  /** The date the PDF bears. By default the report's date of publication, else the last day of its year. */
  readonly created?: Date;
  /** What an archive asks for. By default PDF/A-3a, the one that takes the report file as an attachment. */
  readonly standard?: PdfStandard;
  /**
   * What is attached, where the standard allows it: by default the report's data, from which the same PDF is made again;
   * `source` is the report file as written, with its comments and the reasons of its suppressions.
   */
  readonly attach?: AttachmentChoice | false;
  readonly theme?: Themes;
}

export interface PdfRenderer {
  /**
   * The document as a tagged PDF; the same document gives the same bytes. A draft spells characters that the shipped
   * fonts do not have: ‹U+20BB7›.
   * @throws {MissingGlyphError} for such a character in a final document
   * @throws {MissingFontError} when the shipped fonts are not found
   * @throws {MissingEngineError} when the engine is not built for this machine, or was not installed
   */
  render(document: ReportDocument, options?: PdfOptions): Promise<Uint8Array>;
  /** Lets the engine and its fonts go. */
  close(): void;
}

/**
 * Makes PDFs; the engine starts with the first, and one renderer serves many documents.
 * @example
 * const renderer = createPdfRenderer();
 * await writeFile("report.pdf", await renderer.render(document));
 * renderer.close();
 */
export function createPdfRenderer(): PdfRenderer {
  const shipped = readShippedFonts();
  let engine: Promise<TypstEngine> | undefined;
  let closed = false;
  return {
    async render(document, { theme: themes = usualThemes, fonts = "shipped", ...options } = {}) {
      if (closed) throw new Error("The PDF renderer is closed.");
      if (!document.draft) checkGlyphs(document, shipped);
      const { created = creationDate(document), standard = "a-3a", attach = "data" } = options;
      const attachment = attach ? attachmentOf(document, standard, attach) : undefined;
      const theme = themes[document.language];
      const input = typstInput(document, { theme, fonts }, attachment);
      const printable = document.draft ? spellMissingGlyphs(input, shipped) : input;
      engine ??= createTypstEngine();
      const { pdf, warnings } = await (await engine).compile(printable, { created, standard });
      refuseMissingFonts(warnings);
      return tagRowHeads(pdf, document);
    },
    close() {
      closed = true;
      engine = undefined;
    },
  };
}
