import type { Theme } from "../theme/theme.js";
import { sha256 } from "./sha256.js";
import { stylesheetOf } from "./stylesheet.js";

/** The one stylesheet of a page, and the hash by which the page's content security policy knows it. */
export interface PageStyle {
  readonly text: string;
  readonly hash: string;
}

const styles = new WeakMap<Theme, PageStyle>();

/** Made once for a theme. */
export function pageStyleOf(theme: Theme): PageStyle {
  const present = styles.get(theme);
  if (present) return present;
  const text = stylesheetOf(theme);
  const style = { text, hash: `sha256-${sha256(text)}` };
  styles.set(theme, style);
  return style;
}
