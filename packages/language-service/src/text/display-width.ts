/** Characters that editors draw twice as wide as a letter. */
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6]/gu;

/** How many columns a text takes. */
export function displayWidth(text: string): number {
  return Array.from(text).length + (text.match(wide)?.length ?? 0);
}
