import type { ReportDocument } from "../document/document.js";
import { documentTexts } from "./document-texts.js";
import { MissingGlyphError, type MissingGlyph } from "./errors.js";
import { faceOfRole, type ShippedFace } from "./fonts.js";
import type { ShippedFonts } from "./shipped-fonts.js";

// Characters that leave no mark of their own: line ends, joiners, variation selectors, direction marks.
const inkless = /[\t\n\r\p{Default_Ignorable_Code_Point}]/u;

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

/** Most characters recur, so each is looked up once a document. */
function knownCharacters(fonts: ShippedFonts) {
  const answers = new Map<ShippedFace, Map<string, boolean>>();
  return (face: ShippedFace) => {
    const ofFace = answers.get(face) ?? new Map<string, boolean>();
    answers.set(face, ofFace);
    return (character: string): boolean => {
      const answer =
        ofFace.get(character) ?? (inkless.test(character) || covers(fonts[face].ranges, character));
      ofFace.set(character, answer);
      return answer;
    };
  };
}

function covers(ranges: ShippedFonts[ShippedFace]["ranges"], character: string): boolean {
  const codePoint = character.codePointAt(0) ?? 0;
  return ranges.some(([first, count]) => codePoint >= first && codePoint < first + count);
}

function codePointName(character: string): string {
  const digits = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `U+${digits.padStart(4, "0")}`;
}
