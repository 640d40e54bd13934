import { startStdioServer } from "@gouji/language-server";

/** `gouji lsp`: runs until the editor ends it. */
export function lsp(): void {
  startStdioServer({ rulePages: new URL("../rules/", import.meta.url) });
}
