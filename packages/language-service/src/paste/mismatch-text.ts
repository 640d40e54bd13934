import type { Place } from "@gouji/core/form";
import type { MismatchReason } from "@gouji/tables";
import type { Messages } from "../messages/messages.js";

/** Why copied cells do not fit a table, for the user to read. */
export function mismatchText(reason: MismatchReason, messages: Messages): string {
  switch (reason.kind) {
    case "no-figures":
      return messages.pasteNoFigures;
    case "too-many":
      return messages.pasteTooMany;
    case "unknown-row":
      return messages.pasteUnknownRow(excerpt(reason.label));
    case "unclear-row":
      return messages.pasteUnclearRow(excerpt(reason.label));
    case "repeated-row":
      return messages.pasteTwice(excerpt(reason.label));
    case "row-elsewhere":
      return messages.pasteElsewhere(excerpt(reason.label), titleOf(reason.expected));
    case "unknown-column":
      return messages.pasteUnknownColumn(excerpt(reason.head));
    case "misplaced-column":
      return messages.pasteWrongColumn(excerpt(reason.head));
    case "no-head":
      return messages.pasteNoHead(excerpt(reason.text));
    case "no-name":
      return messages.pasteNoName(excerpt(reason.text));
    case "unclear-blanks":
      return messages.pasteUnclear(excerpt(reason.label));
  }
}

/** What a message calls a place: a figure by its row. */
function titleOf({ kind, labels, title }: Place): string {
  return (kind === "cell" ? labels.at(-2) : undefined) ?? title;
}

/** The longest piece of what was copied that a message repeats. */
const longest = 40;

/** What was copied, short enough for a message. */
export function excerpt(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
