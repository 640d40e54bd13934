import type { ReportDocument } from "../document/document.js";
import { type MissingGlyph, MissingFontError, MissingGlyphError } from "../pdf/errors.js";
import type { FontChoice } from "../pdf/fonts.js";
import type { PdfOptions } from "../pdf/pdf-renderer.js";

/** What is asked of a process. */
export interface PdfJob {
  readonly document: ReportDocument;
  readonly fonts: FontChoice;
  readonly options: PdfOptions;
}

/** What a process answers. An error of ours crosses as its data, for a class does not. */
export type PdfAnswer =
  | { readonly kind: "done"; readonly pdf: Uint8Array }
  | { readonly kind: "missing-glyphs"; readonly glyphs: readonly MissingGlyph[] }
  | { readonly kind: "missing-font"; readonly family: string }
  | { readonly kind: "failed"; readonly message: string };

export function answerOf(error: unknown): PdfAnswer {
  if (error instanceof MissingGlyphError) return { kind: "missing-glyphs", glyphs: error.glyphs };
  if (error instanceof MissingFontError) return { kind: "missing-font", family: error.family };
  return { kind: "failed", message: error instanceof Error ? error.message : String(error) };
}

export function pdfOf(answer: PdfAnswer): Uint8Array {
  switch (answer.kind) {
    case "done":
      return answer.pdf;
    case "missing-glyphs":
      throw new MissingGlyphError(answer.glyphs);
    case "missing-font":
      throw new MissingFontError(answer.family);
    case "failed":
      throw new Error(answer.message);
  }
}
