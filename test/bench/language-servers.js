// Our language server and the one for YAML in general, each in a process of its own, with the same client and file.
import { execFileSync, spawn } from "node:child_process";
import { pathToFileURL } from "node:url";
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { exampleText, root } from "./project.js";

/** With a fault that a schema alone can tell, so that both servers have something to say. */
export const faultyText = exampleText.replace("scope: area", "scope: nowhere");

export const uri = pathToFileURL(`${root}out/bench.gouji.yaml`).href;

const schema = pathToFileURL(`${root}packages/types/schemas/2021.schema.json`).href;

/** Ours first: the way users start it, bundled with the command. */
export const names = ["gouji", "yaml"];

const servers = {
  gouji: [`${root}packages/cli/dist/gouji.cjs`, "lsp"],
  yaml: [`${root}node_modules/yaml-language-server/bin/yaml-language-server`, "--stdio"],
};

const probe = `${root}test/bench/cpu-probe.cjs`;

const settings = {
  yaml: {
    schemas: { [schema]: "*.gouji.yaml" },
    schemaStore: { enable: false },
    validate: true,
    hover: true,
    completion: true,
  },
};

const capabilities = {
  textDocument: {
    publishDiagnostics: { relatedInformation: true },
    hover: { contentFormat: ["markdown"] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    completion: { completionItem: { snippetSupport: true, documentationFormat: ["markdown"] } },
  },
  workspace: { configuration: true },
};

/** A client of a server that has answered `initialize`, with one document, in a folder if one is given. */
export async function connect(name, { folder, document = { uri, text: faultyText } } = {}) {
  const child = spawn(process.execPath, ["--require", probe, ...servers[name]], {
    stdio: ["pipe", "pipe", "ignore", "ipc"],
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const waiting = [];
  connection.onNotification("textDocument/publishDiagnostics", ({ diagnostics }) => {
    if (diagnostics.length > 0) for (const resolve of waiting.splice(0)) resolve(diagnostics);
  });
  connection.onRequest("workspace/configuration", ({ items }) =>
    items.map(({ section }) => settings[section] ?? null),
  );
  connection.onRequest("client/registerCapability", () => null);
  connection.listen();
  await connection.sendRequest("initialize", {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: folder ? [{ uri: pathToFileURL(folder).href, name: "bench" }] : null,
    capabilities,
  });
  await connection.sendNotification("initialized", {});
  let version = 1;
  return {
    open: () =>
      connection.sendNotification("textDocument/didOpen", {
        textDocument: { ...document, languageId: "yaml", version },
      }),
    change: (contentChanges) =>
      connection.sendNotification("textDocument/didChange", {
        textDocument: { uri: document.uri, version: ++version },
        contentChanges,
      }),
    diagnostics: () => new Promise((resolve) => waiting.push(resolve)),
    request: (method, params) =>
      connection.sendRequest(`textDocument/${method}`, { textDocument: { uri: document.uri }, ...params }),
    /** What the server has used so far, in ms. */
    processorTime: () =>
      new Promise((resolve) => {
        child.once("message", resolve);
        child.send("processor time");
      }),
    /** Resident memory, in MB. */
    memory: () =>
      Number(execFileSync("ps", ["-o", "rss=", "-p", String(child.pid)], { encoding: "utf8" })) / 1024,
    stop: async () => {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      await connection.sendRequest("shutdown");
      await connection.sendNotification("exit");
      await ended;
      connection.dispose();
    },
  };
}

/** Where in the text a piece begins. */
export function positionOf(piece, text = faultyText) {
  const lines = text.slice(0, text.indexOf(piece)).split("\n");
  return { line: lines.length - 1, character: lines.at(-1).length };
}
