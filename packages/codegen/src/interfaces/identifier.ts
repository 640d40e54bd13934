import { FormError } from "@gouji/core";

/**
 * An ASCII name for an interface: `feeItems` → `FeeItems`, `library-2024` → `Library2024`.
 *
 * @throws FormError where the key has no ASCII letter or digit
 */
export function identifier(key: string, place: string): string {
  const words = key.split(/[^A-Za-z0-9]+/).filter((word) => word !== "");
  if (words.length === 0)
    throw new FormError(place, {
      zh: `“${key}”不能作为接口的名称：键名请用英文字母`,
      en: `no interface can be named after “${key}”: write the key in ASCII letters`,
    });
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
  // The printer of interfaces capitalises a letter behind a digit; so do we, lest names and uses differ.
  return name.replace(/^(?=\d)/, "_").replaceAll(/\d[a-z]/g, (match) => match.toUpperCase());
}

/** The name of one of many: `suppressions` → `suppression`. */
export function singular(key: string): string {
  if (key.endsWith("ies")) return `${key.slice(0, -3)}y`;
  return key.endsWith("s") && !key.endsWith("ss") ? key.slice(0, -1) : `${key}Item`;
}
