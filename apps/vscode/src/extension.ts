import { commands, type ExtensionContext, workspace } from "vscode";
import { createClient } from "./language-client.js";
import { pasteCells } from "./paste-cells.js";
import { isReportFile } from "./report-files.js";
import { registerReportPaste } from "./report-paste.js";
import { showFigures, showFiguresCommand } from "./show-figures.js";

/** Called with the first YAML or JSON document; the server starts with the first report among them. */
export async function activate(context: ExtensionContext): Promise<void> {
  const client = createClient(context);
  context.subscriptions.push(
    client,
    registerReportPaste(client),
    commands.registerCommand("gouji.pasteCells", pasteCells),
    commands.registerCommand(showFiguresCommand, showFigures(client)),
    commands.registerCommand("gouji.restart", () => client.restart()),
    commands.registerCommand("gouji.showLog", () => {
      client.outputChannel.show();
    }),
    // The forms of a folder may be used from now on.
    workspace.onDidGrantWorkspaceTrust(() => client.restart()),
  );
  if (workspace.textDocuments.some(isReportFile)) return client.start();
  const waiting = workspace.onDidOpenTextDocument((document) => {
    if (!isReportFile(document)) return;
    waiting.dispose();
    void client.start();
  });
  context.subscriptions.push(waiting);
}
