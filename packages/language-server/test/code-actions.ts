import type { CodeAction, TextEdit } from "vscode-languageserver";

/** What an action changes in its report. */
export function editsOf(action: CodeAction | undefined): TextEdit[] {
  const [change] = Object(action?.edit).documentChanges ?? [];
  return change?.edits ?? [];
}
