import { codePointName } from "@gouji/core/text";
import type { ReportDocument } from "../document/document.js";
import { documentTexts } from "./document-texts.js";
import { MissingGlyphError, type MissingGlyph } from "./errors.js";
import { faceOfRole } from "./fonts.js";
import { knownCharacters } from "./known-characters.js";
import type { ShippedFonts } from "./shipped-fonts.js";

/** Throws when a character of the document has no glyph in the face it would be set in. */
export function checkGlyphs(document: ReportDocument, fonts: ShippedFonts): void {
  const missing: MissingGlyph[] = [];
  const known = knownCharacters(fonts);
  for (const { text, role, place } of documentTexts(document)) {
    const isKnown = known(faceOfRole[role]);
    for (const character of new Set(text)) {
      if (!isKnown(character)) missing.push({ character, codePoint: codePointName(character), place });
    }
  }
  if (missing.length > 0) throw new MissingGlyphError(missing);
}
