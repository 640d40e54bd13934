/** For each letter, the first character that the order by pinyin has under it. */
const letters = Array.from("abcdefghjklmnopqrstwxyz");
const firstCharacters = Array.from("阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥仨他穵夕丫帀");

/** Messages in which a character is not read as it usually is. */
const exceptions: readonly (readonly [word: string, initials: string])[] = [
  ["重复", "cf"],
  ["重新", "cx"],
];

let order: Intl.Collator | undefined;

/**
 * The initials by which an input method finds a label: `zrr` for 自然人. They come from the order by pinyin that the
 * runtime knows, so that a custom form has them, too; empty where it does not know that order.
 */
export function pinyinInitials(label: string): string {
  if (Intl.Collator.supportedLocalesOf(["zh-u-co-pinyin"]).length === 0) return "";
  const text = exceptions.reduce((rest, [word, initials]) => rest.replaceAll(word, initials), label);
  return Array.from(text, initialOf).join("");
}

function initialOf(character: string): string {
  if (/[a-z0-9]/i.test(character)) return character.toLowerCase();
  if (!/\p{Script=Han}/u.test(character)) return "";
  const collator = (order ??= new Intl.Collator("zh-u-co-pinyin"));
  const after = firstCharacters.findLastIndex((first) => collator.compare(first, character) <= 0);
  return letters[after] ?? "";
}
