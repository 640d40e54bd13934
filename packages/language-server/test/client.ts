import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type ShowMessageParams,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";

const program = fileURLToPath(new URL("../dist/main.js", import.meta.url));

/** What a client brings to the server it starts. */
export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  /** The answer to `workspace/configuration`. */
  readonly configuration?: unknown;
  /** What Node runs, if not the server itself. */
  readonly command?: readonly string[];
  /** The folder that is open, as a path. */
  readonly folder?: string;
}

/** What VS Code says it can do, as far as it matters here. */
export const fullCapabilities: ClientCapabilities = {
  textDocument: {
    publishDiagnostics: { relatedInformation: true },
    completion: {
      completionItem: {
        snippetSupport: true,
        documentationFormat: ["markdown", "plaintext"],
        insertTextModeSupport: { valueSet: [1, 2] },
      },
    },
    hover: { contentFormat: ["markdown", "plaintext"] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
  },
  workspace: { applyEdit: true, workspaceEdit: { documentChanges: true } },
};

/** The real server in a process of its own, and a client that talks to it over standard input and output. */
export class TestClient {
  readonly published: PublishDiagnosticsParams[] = [];
  readonly messages: ShowMessageParams[] = [];
  readonly logged: string[] = [];
  configuration: unknown;

  private constructor(
    readonly process: ChildProcess,
    readonly connection: ProtocolConnection,
    readonly initialized: InitializeResult,
  ) {}

  static async start(options: ClientOptions = {}): Promise<TestClient> {
    const { capabilities = fullCapabilities, initializationOptions = null, folder } = options;
    const command = options.command ?? [program, "--stdio"];
    const child = spawn(process.execPath, command, { stdio: ["pipe", "pipe", "inherit"] });
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    connection.listen();
    const folders = folder === undefined ? null : [{ uri: `file://${folder}`, name: "workspace" }];
    const params = {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: folders,
      capabilities,
      initializationOptions,
    };
    const died = once(child, "exit").then(([code]) =>
      Promise.reject(new Error(`the server ended with ${code}`)),
    );
    const answer = connection.sendRequest<InitializeResult>("initialize", params satisfies InitializeParams);
    const initialized = await Promise.race([answer, died]);
    died.catch(() => undefined);
    const client = new TestClient(child, connection, initialized);
    client.configuration = options.configuration;
    client.answer();
    await connection.sendNotification("initialized", {});
    return client;
  }

  async open(uri: string, text: string, version = 1): Promise<void> {
    const languageId = uri.endsWith(".json") ? "json" : "yaml";
    await this.notify("textDocument/didOpen", { textDocument: { uri, languageId, version, text } });
  }

  notify(method: string, params: unknown): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  request<T>(method: string, params: unknown): Promise<T> {
    return this.connection.sendRequest(method, params);
  }

  /** The next diagnostics that the server publishes, from those not looked at yet. */
  async nextDiagnostics(): Promise<PublishDiagnosticsParams> {
    return waitFor(() => this.published.shift());
  }

  /** The diagnostics of a text, as the server publishes them when it is opened. */
  async diagnose(uri: string, text: string): Promise<Diagnostic[]> {
    await this.open(uri, text);
    // Configurations and schemas have diagnostics, too.
    return (await waitFor(() => this.takePublished(uri))).diagnostics;
  }

  private takePublished(uri: string): PublishDiagnosticsParams | undefined {
    const index = this.published.findIndex((published) => published.uri === uri);
    return index === -1 ? undefined : this.published.splice(index, 1)[0];
  }

  /** Ends the server as an editor does; gives its exit code. */
  async stop(): Promise<number | null> {
    const ended = once(this.process, "exit");
    await this.connection.sendRequest("shutdown");
    await this.connection.sendNotification("exit");
    await ended;
    this.connection.dispose();
    return this.process.exitCode;
  }

  private answer(): void {
    this.connection.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) => {
      this.published.push(params);
    });
    this.connection.onNotification("window/showMessage", (params: ShowMessageParams) => {
      this.messages.push(params);
    });
    this.connection.onNotification("window/logMessage", ({ message }: ShowMessageParams) => {
      this.logged.push(message);
    });
    this.connection.onRequest("workspace/configuration", () => [this.configuration ?? null]);
    this.connection.onRequest("client/registerCapability", () => null);
  }
}

/** Looks again and again until there is something to see. */
export async function waitFor<T>(look: () => T | undefined, limit = 30_000): Promise<T> {
  for (const start = Date.now(); Date.now() - start < limit;) {
    const found = look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error("waited in vain");
}
