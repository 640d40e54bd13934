import type { Content } from "@gouji/core/form";
import type { Messages } from "../messages/messages.js";
import { printable } from "./printable.js";
import { linesOf } from "./prose.js";

type Scalar = string | number | boolean;

/** A text, a yes or no, or choices as printed: what may be chosen by its words, lines of a text without the space around them. */
export function contentText(
  { choices }: Pick<Content, "choices">,
  content: Scalar | readonly Scalar[],
  { list, none }: Messages,
): string {
  const wordOf = (value: Scalar) => choices.find((choice) => choice.value === value)?.word ?? String(value);
  if (typeof content !== "object") return printable(linesOf(wordOf(content)).join("\n"));
  return content.length === 0 ? none : printable(list(content.map(wordOf)));
}
