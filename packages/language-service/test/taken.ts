import type { CompletionItem } from "vscode-languageserver-types";
import { marked } from "./marked.js";
import { edited } from "./texts.js";

/** The text after an item is taken: indented as an editor does it, its tab stops left as they are offered. */
export function taken(textWithMarker: string, item: CompletionItem | undefined): string {
  const { text } = marked(textWithMarker);
  const edit = item?.textEdit;
  if (!edit || !("range" in edit)) throw new Error("nothing is offered");
  const line = text.split("\n")[edit.range.start.line] ?? "";
  const newText = withoutStops(edit.newText).replaceAll("\n", `\n${/^[ \t]*/.exec(line)?.[0]}`);
  return edited(text, [{ range: edit.range, newText }, ...(item.additionalTextEdits ?? [])]);
}

function withoutStops(snippet: string): string {
  return snippet
    .replaceAll(/\$\d+|\$\{\d+\|([^,|]*)[^}]*\}|\$\{\d+:([^}]*)\}/g, "$1$2")
    .replaceAll(/\\([\\$}])/g, "$1");
}
