import { spellUnprintable } from "@gouji/core/text";

/** What no font prints is shown by its code: left as it is, it would vanish or turn the text around it. */
export function printable(value: string | number | boolean): string {
  return spellUnprintable(String(value));
}
