import { expect, test } from "vitest";
import { TestClient } from "./client.js";

test("offers the same to every client", async () => {
  const client = await TestClient.start({ capabilities: {} });
  expect(client.initialized).toEqual({
    capabilities: {
      textDocumentSync: { openClose: true, change: 2 },
      diagnosticProvider: { identifier: "gouji", interFileDependencies: true, workspaceDiagnostics: true },
      completionProvider: { triggerCharacters: ["{", ",", " ", '"'] },
      hoverProvider: true,
      documentSymbolProvider: { label: "Gouji" },
      foldingRangeProvider: true,
      selectionRangeProvider: true,
      definitionProvider: true,
      referencesProvider: true,
      documentFormattingProvider: true,
      documentRangeFormattingProvider: true,
      codeLensProvider: {},
      inlayHintProvider: true,
      executeCommandProvider: { commands: ["gouji.cells.paste"] },
      codeActionProvider: { codeActionKinds: ["quickfix", "source.fixAll.gouji"] },
    },
    serverInfo: { name: "gouji" },
  });
  expect(await client.stop()).toBe(0);
});

test("ends with an error when the client goes away without a word", async () => {
  const client = await TestClient.start();
  const ended = new Promise((resolve) => client.process.once("exit", resolve));
  client.process.stdin?.end();
  expect(await ended).toBe(1);
});
