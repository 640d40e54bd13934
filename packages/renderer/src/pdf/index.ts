export { createPdfRenderer, type PdfOptions, type PdfRenderer } from "./pdf-renderer.js";
export { type EngineRecord, engineOf } from "./engine-of.js";
export type { FontChoice } from "./fonts.js";
export { type AttachmentChoice, type PdfStandard, pdfStandards } from "./pdf-standard.js";
export { MissingEngineError, MissingFontError, MissingGlyphError, type MissingGlyph } from "./errors.js";
