import { createConnection } from "vscode-languageserver/node";
import { joinedOutput } from "./joined-output.js";
import { nodeHost } from "./node-host.js";
import { type ServerOptions, startServer } from "./server.js";

/** Serves the client at the other end of standard input and output. */
export function startStdioServer(options: Omit<ServerOptions, "host"> = {}): void {
  startServer(createConnection(process.stdin, joinedOutput(process.stdout)), { host: nodeHost, ...options });
}
