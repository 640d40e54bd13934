import type { ReportDocument } from "../document/document.js";
import type { DocumentOptions } from "../format.js";
import type { FormatName } from "../formats.js";
import { type MissingGlyph, MissingEngineError, MissingFontError, MissingGlyphError } from "../pdf/errors.js";

/** What is asked of a process. */
export interface DocumentJob {
  readonly document: ReportDocument;
  readonly to: FormatName;
  readonly options: DocumentOptions;
}

/** What a process answers. An error of ours crosses as its data, for a class does not. */
export type DocumentAnswer =
  | { readonly kind: "done"; readonly content: Uint8Array }
  | { readonly kind: "missing-glyphs"; readonly glyphs: readonly MissingGlyph[] }
  | { readonly kind: "missing-font"; readonly family: string }
  | { readonly kind: "missing-engine"; readonly machine: string }
  | { readonly kind: "failed"; readonly message: string };

export function answerOf(error: unknown): DocumentAnswer {
  if (error instanceof MissingGlyphError) return { kind: "missing-glyphs", glyphs: error.glyphs };
  if (error instanceof MissingFontError) return { kind: "missing-font", family: error.family };
  if (error instanceof MissingEngineError) return { kind: "missing-engine", machine: error.machine };
  return { kind: "failed", message: error instanceof Error ? error.message : String(error) };
}

export function contentOf(answer: DocumentAnswer): Uint8Array {
  switch (answer.kind) {
    case "done":
      return answer.content;
    case "missing-glyphs":
      throw new MissingGlyphError(answer.glyphs);
    case "missing-font":
      throw new MissingFontError(answer.family);
    case "missing-engine":
      throw new MissingEngineError(answer.machine);
    case "failed":
      throw new Error(answer.message);
  }
}
