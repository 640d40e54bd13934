import { lineStart } from "./line-start.js";

/** How many characters stand on a line in front of an offset; a byte order mark is none. */
export function columnOf(text: string, offset: number): number {
  return text.slice(lineStart(text, offset), offset).replace("\uFEFF", "").length;
}
