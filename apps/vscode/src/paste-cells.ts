import { commands, env, window } from "vscode";

/** Puts the cells of a spreadsheet that were copied into the report, from the row or figure at the cursor on. */
export async function pasteCells(): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const { line, character } = editor.selection.active;
  await commands.executeCommand("gouji.cells.paste", {
    uri: editor.document.uri.toString(),
    position: { line, character },
    text: await env.clipboard.readText(),
  });
}
