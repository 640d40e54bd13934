import { ErrorCodes } from "vscode-languageserver";
import { createConnection } from "vscode-languageserver/node";
import { intactInput } from "./intact-input.js";
import { joinedOutput } from "./joined-output.js";
import { nodeHost } from "./host.js";
import { startServer } from "../server.js";
import { rulePages } from "./rule-pages.js";

export interface StdioServerOptions {
  /** The folder, ending in a slash, with a page for each rule: `<rule>.md`. */
  readonly rulePages?: URL;
}

/** Serves the client at the other end of standard input and output. */
export function startStdioServer(options: StdioServerOptions = {}): void {
  const input = intactInput({
    dropped: (reason) => {
      console.error(`gouji: ${reason}`);
      process.stdout.write(parseError(reason));
    },
    lost: (reason) => {
      console.error(`gouji: ${reason}; the server ends`);
      process.exit(1);
    },
  });
  const connection = createConnection(process.stdin.pipe(input), joinedOutput(process.stdout));
  // What one request runs into is no reason to leave all others without an answer.
  process.on("unhandledRejection", (error) => {
    connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  });
  startServer(connection, { host: nodeHost, rulePage: rulePages(options.rulePages) });
}

/** The answer to a message that cannot be read, and so names no request. */
function parseError(message: string): Buffer {
  const error = { code: ErrorCodes.ParseError, message };
  const body = Buffer.from(JSON.stringify({ jsonrpc: "2.0", id: null, error }));
  return Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]);
}
