import type { CompletionItem, CompletionList } from "vscode-languageserver";
import type { TestClient } from "./client.js";
import { marked } from "./marked.js";
import { ask, edited, reportUri } from "./questions.js";

/** What is offered at the cursor. */
export function complete(client: TestClient, textWithMarker: string, at = reportUri) {
  return ask<CompletionList | null>(client, "textDocument/completion", textWithMarker, { at });
}

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
