import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import type { DocumentLanguage, ReportDocument } from "../document/document.js";
import type { Theme } from "../theme/theme.js";
import { sheetsOf, type SheetName, stylesheetOf } from "./stylesheet.js";

/** The one stylesheet of a page, and the hash by which the page's content security policy knows it. */
export interface PageStyle {
  readonly text: string;
  readonly hash: string;
}

const styles = new WeakMap<Theme, Map<string, PageStyle>>();

/** Made once for all documents that want the same. The hash functions of browsers do not answer at once, as this must. */
export function pageStyleOf(document: ReportDocument, theme: Theme): PageStyle {
  const sheets = sheetsOf(document, theme);
  const key = sheets.join(" ");
  const made = styles.get(theme) ?? new Map<string, PageStyle>();
  styles.set(theme, made);
  const style = made.get(key) ?? newStyle(theme, document.language, sheets);
  made.set(key, style);
  return style;
}

function newStyle(theme: Theme, language: DocumentLanguage, sheets: readonly SheetName[]): PageStyle {
  const text = stylesheetOf(theme, language, sheets);
  return { text, hash: `sha256-${base64(sha256(utf8ToBytes(text)))}` };
}

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
