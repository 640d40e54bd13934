// Control characters but tab and line ends, private-use characters (the bullets of Word's symbol fonts), halves of
// characters, the order mark, overrides of the writing direction, and the sign that stands for what could not be read.
const unprintable =
  /(?![\t\n\r])[\p{Cc}\p{Co}\p{Cs}\u202A-\u202E\u2066-\u2069\uFDD0-\uFDEF\uFEFF\uFFF9-\uFFFB\uFFFD-\uFFFF]/gu;

/** The characters of a text that no font prints, each once. */
export function unprintableIn(text: string): string[] {
  return [...new Set(text.match(unprintable))];
}

/** A character by its code: `U+F0B7`. */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** A text in which the characters that no font prints can be seen: `‹U+F0B7›`. */
export function spellUnprintable(text: string): string {
  return text.replace(unprintable, (character) => `‹${codePointName(character)}›`);
}
