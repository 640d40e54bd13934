import type { CompletionList } from "vscode-languageserver";
import type { TestClient } from "./client.js";
import { ask, reportUri } from "./questions.js";

/** What is offered at the cursor. */
export function complete(client: TestClient, textWithMarker: string, at = reportUri) {
  return ask<CompletionList | null>(client, "textDocument/completion", textWithMarker, { at });
}
