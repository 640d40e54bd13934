import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import type { Theme } from "../theme/theme.js";
import { stylesheetOf } from "./stylesheet.js";

/** The one stylesheet of a page, and the hash by which the page's content security policy knows it. */
export interface PageStyle {
  readonly text: string;
  readonly hash: string;
}

const styles = new WeakMap<Theme, PageStyle>();

/** Made once for a theme. The hash functions of browsers do not answer at once, as this must. */
export function pageStyleOf(theme: Theme): PageStyle {
  const present = styles.get(theme);
  if (present) return present;
  const text = stylesheetOf(theme);
  const style = { text, hash: `sha256-${base64(sha256(utf8ToBytes(text)))}` };
  styles.set(theme, style);
  return style;
}

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
