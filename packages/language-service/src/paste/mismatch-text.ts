import type { Place } from "@gouji/core/form";
import type { MismatchReason } from "@gouji/tables";
import type { Words } from "../messages/messages.js";
import { excerpt } from "./excerpt.js";

/** Why copied cells do not fit a table, for the user to read. */
export function mismatchText(reason: MismatchReason, words: Words): string {
  switch (reason.kind) {
    case "no-figures":
      return words.pasteNoFigures;
    case "too-many":
      return words.pasteTooMany;
    case "unknown-row":
      return words.pasteUnknownRow(excerpt(reason.label));
    case "unclear-row":
      return words.pasteUnclearRow(excerpt(reason.label));
    case "repeated-row":
      return words.pasteTwice(excerpt(reason.label));
    case "row-elsewhere":
      return words.pasteElsewhere(excerpt(reason.label), titleOf(reason.expected));
    case "unknown-column":
      return words.pasteUnknownColumn(excerpt(reason.head));
    case "misplaced-column":
      return words.pasteWrongColumn(excerpt(reason.head));
    case "no-head":
      return words.pasteNoHead(excerpt(reason.text));
    case "unclear-blanks":
      return words.pasteUnclear(excerpt(reason.label));
  }
}

/** What a message calls a place: a figure by its row. */
function titleOf({ kind, labels, title }: Place): string {
  return (kind === "cell" ? labels.at(-2) : undefined) ?? title;
}
