export {
  createPdfRenderer,
  type PdfOptions,
  type PdfRenderer,
  type PdfRendererOptions,
} from "./pdf-renderer.js";
export { type PdfStandard, pdfStandards } from "./pdf-standard.js";
export { MissingFontError, MissingGlyphError, type MissingGlyph } from "./errors.js";
