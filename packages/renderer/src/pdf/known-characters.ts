import { unprintableIn } from "@gouji/core/text";
import type { ShippedFace } from "./fonts.js";
import type { ShippedFonts } from "./shipped-fonts.js";

// Characters that leave no mark of their own: line ends, joiners, variation selectors, direction marks.
const inkless = /[\t\n\r\p{Default_Ignorable_Code_Point}]/u;

// Overrides of the writing direction leave no mark either, yet they turn the text around them.
function isInkless(character: string): boolean {
  return inkless.test(character) && unprintableIn(character).length === 0;
}

/** Whether a face has a character. Most recur, so each is looked up once a document. */
export function knownCharacters(fonts: ShippedFonts) {
  const answers = new Map<ShippedFace, Map<string, boolean>>();
  return (face: ShippedFace) => {
    const ofFace = answers.get(face) ?? new Map<string, boolean>();
    answers.set(face, ofFace);
    return (character: string): boolean => {
      const answer = ofFace.get(character) ?? (isInkless(character) || covers(fonts[face].ranges, character));
      ofFace.set(character, answer);
      return answer;
    };
  };
}

function covers(ranges: ShippedFonts[ShippedFace]["ranges"], character: string): boolean {
  const codePoint = character.codePointAt(0) ?? 0;
  return ranges.some(([first, count]) => codePoint >= first && codePoint < first + count);
}
