import type { Finding } from "@gouji/core";
import type { Content } from "@gouji/core/form";
import { figureDigits } from "@gouji/core/report";
import type { Messages } from "../messages/messages.js";
import type { Mark } from "./document.js";
import type { Filling } from "./filling.js";

/** What may be marked: a cell, or a field around the parts. */
type Markable = Pick<Content, "decimals" | "optional"> & { readonly pointer: string };

/** In a draft, why a place is marked: an error there, or a blank that is to be filled. */
export function markOf(place: Markable, isBlank: boolean, { marks, messages }: Filling): Mark | undefined {
  const error = marks?.find(({ pointer, severity }) => pointer === place.pointer && severity === "error");
  if (error) return { kind: "error", text: markText(error, place, messages) };
  return marks && isBlank && !place.optional ? { kind: "blank", text: messages.blank } : undefined;
}

function markText({ expected, candidates }: Finding, place: Markable, messages: Messages): string {
  if (candidates) return messages.toCheck;
  return expected === undefined ? messages.doubtful : messages.shouldBe(figureDigits(expected, place));
}
