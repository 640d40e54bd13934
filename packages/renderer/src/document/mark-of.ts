import type { Finding } from "@gouji/core";
import type { Content } from "@gouji/core/form";
import { figureDigits } from "@gouji/core/report";
import type { Messages } from "../messages/messages.js";
import type { Mark } from "./document.js";
import type { Filling } from "./filling.js";

/** What may be marked: a cell, or a field around the parts. */
type Markable = Pick<Content, "decimals" | "optional"> & { readonly pointer: string };

/** Whether something stands at a place, and whether it can be read. */
export type FilledState = "filled" | "blank" | "unreadable";

/** In a draft, why a place is marked: an error there, or a blank that is to be filled. */
export function markOf(place: Markable, state: FilledState, { marks, messages }: Filling): Mark | undefined {
  const error = marks?.find(({ pointer, severity }) => pointer === place.pointer && severity === "error");
  if (error) return { kind: "error", text: markText(error, { place, state, messages }) };
  return marks && state !== "filled" && !place.optional ? { kind: "blank", text: messages.blank } : undefined;
}

interface MarkedPlace {
  readonly place: Markable;
  readonly state: FilledState;
  readonly messages: Messages;
}

function markText({ expected, candidates }: Finding, { place, state, messages }: MarkedPlace): string {
  if (candidates) return messages.toCheck;
  if (expected !== undefined) return messages.shouldBe(figureDigits(expected, place));
  return state === "blank" ? messages.blank : messages.doubtful;
}
