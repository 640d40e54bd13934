export {
  createPdfRenderer,
  type PdfOptions,
  type PdfRenderer,
  type PdfRendererOptions,
} from "./pdf-renderer.js";
export { type EngineRecord, engineOf } from "./engine-of.js";
export { type AttachmentChoice, type PdfStandard, pdfStandards } from "./pdf-standard.js";
export { MissingFontError, MissingGlyphError, type MissingGlyph } from "./errors.js";
