import type { Locator } from "playwright-core";

/** What the elements of a list say, in its order. */
export async function texts(list: Locator): Promise<string[]> {
  return (await list.allInnerTexts()).map(clean);
}

/** The offset of `<|>`, which stands in a piece of `text`. */
export function offsetOf(marked: string, text: string): number {
  const [before = "", after = ""] = marked.split("<|>");
  const start = text.indexOf(before + after);
  if (start < 0) throw new Error(`The file does not contain ${JSON.stringify(before + after)}:\n${text}`);
  return start + before.length;
}

/** A label in one line: VS Code breaks labels into pieces with odd spaces between them. */
export function clean(text: string): string {
  return text.replaceAll(/[\s\u00a0]+/g, " ").trim();
}
