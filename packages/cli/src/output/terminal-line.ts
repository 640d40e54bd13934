import { codePointName } from "@gouji/core/text";
import pc from "picocolors";

/** A text in a line for people, and how it looks on a terminal. */
export interface StyledText {
  readonly text: string;
  readonly style: Style;
}

export type Style = "bold" | "dim" | "red" | "yellow" | "green" | "blue";

export type Line = string | readonly (string | StyledText)[];

/**
 * A line as it goes to a terminal. File names, keys and prose may hold anything: here, and nowhere else, what would move
 * the cursor, turn the direction of writing or begin a line of its own becomes something that can be seen.
 */
export function terminalLine(line: Line, color: boolean): string {
  const paint = pc.createColors(color);
  const pieces = typeof line === "string" ? [line] : line;
  const texts = pieces.map((piece) =>
    typeof piece === "string" ? visible(piece) : paint[piece.style](visible(piece.text)),
  );
  return `${texts.join("")}\n`;
}

// Controls, line ends and tabs among them; format characters, which are invisible and may change the direction; private
// use; halves of characters; the separators of lines and paragraphs; and the sign for what could not be read.
const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\uFDD0-\uFDEF\uFFFD-\uFFFF]/gu;

/** A text on one line in which every character can be seen: `‹U+001B›`. What is visible already stays as it is. */
export function visible(text: string): string {
  return text.replace(invisible, (character) => `‹${codePointName(character)}›`);
}
