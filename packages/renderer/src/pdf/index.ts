export {
  createPdfRenderer,
  type PdfOptions,
  type PdfRenderer,
  type PdfRendererOptions,
} from "./pdf-renderer.js";
export { MissingFontError, MissingGlyphError, type MissingGlyph } from "./errors.js";
