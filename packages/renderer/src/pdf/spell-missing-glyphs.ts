import { codePointName } from "@gouji/core/text";
import type { ShippedFace } from "./fonts.js";
import { knownCharacters } from "./known-characters.js";
import type { ShippedFonts } from "./shipped-fonts.js";

const faces: readonly ShippedFace[] = ["serif", "serifBold", "sans"];

/** The engine's input with the characters that one of the faces does not have as ‹U+20BB7›. */
export function spellMissingGlyphs(input: object, fonts: ShippedFonts): object {
  const known = knownCharacters(fonts);
  const spell = (character: string) =>
    faces.every((face) => known(face)(character)) ? character : `‹${codePointName(character)}›`;
  // The engine is given JSON, so nothing is lost on the way through it.
  return JSON.parse(JSON.stringify(input), (_, value: unknown) =>
    typeof value === "string" ? Array.from(value, spell).join("") : value,
  ) as object;
}
