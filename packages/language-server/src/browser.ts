import { MemoryFiles } from "@gouji/project/memory";
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { memoryHost } from "./memory-host.js";
import { startServer } from "./server.js";

/** What a worker talks to its page through: its own global scope, or a port. */
export type WorkerScope = ConstructorParameters<typeof BrowserMessageReader>[0];

export interface BrowserServerOptions {
  /** Other reports, configurations and forms; what the client has open counts in any case. */
  readonly files?: MemoryFiles;
  /** The address of a rule's page, where there is one. */
  readonly rulePage?: (rule: string) => string | undefined;
}

/** Serves the page that a worker belongs to: `startBrowserServer(self)`. */
export function startBrowserServer(
  scope: WorkerScope,
  { files = new MemoryFiles(), ...options }: BrowserServerOptions = {},
): void {
  const connection = createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope));
  startServer(connection, { host: memoryHost(files), ...options });
}
