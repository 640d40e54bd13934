import type { Position } from "vscode-languageserver-types";

/** A text with `<|>` where the cursor is, as the text without it and the cursor's position. */
export function marked(textWithMarker: string): { text: string; position: Position } {
  const [before = "", after, ...more] = textWithMarker.split("<|>");
  if (after === undefined || more.length > 0) throw new Error("the text needs one <|>");
  const lines = before.split("\n");
  const position = { line: lines.length - 1, character: (lines.at(-1) ?? "").length };
  return { text: before + after, position };
}
