import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { waitFor } from "./client.js";
import { reportUri } from "./questions.js";
import { example } from "../../language-service/test/reports.js";

const program = fileURLToPath(new URL("../dist/main.js", import.meta.url));

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** An editor in a process of its own, that opens a report, says which process its server is, and types on and on. */
const editor = `
  import { spawn } from "node:child_process";
  const [program, uri, text] = process.argv.slice(1);
  const server = spawn(process.execPath, [program], { stdio: ["pipe", "pipe", "inherit"] });
  const send = (message) => {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    server.stdin.write("Content-Length: " + Buffer.byteLength(body) + "\\r\\n\\r\\n" + body);
  };
  const params = { processId: process.pid, rootUri: null, workspaceFolders: null, capabilities: {} };
  send({ id: 1, method: "initialize", params });
  send({ method: "initialized", params: {} });
  send({ method: "textDocument/didOpen", params: { textDocument: { uri, languageId: "yaml", version: 1, text } } });
  server.stdout.once("data", () => console.log(server.pid));
  server.stdout.resume();
  let version = 1;
  setInterval(() => {
    const textDocument = { uri, version: ++version };
    send({ method: "textDocument/didChange", params: { textDocument, contentChanges: [{ text: text + version }] } });
  }, 1);
`;

test("leaves nothing running when the editor is killed in the middle of its work", async () => {
  const words = ["--input-type=module", "-e", editor, program, reportUri, example("xiangtan-2020")];
  const process = spawn(globalThis.process.execPath, words, { stdio: ["ignore", "pipe", "inherit"] });
  const [line] = (await once(process.stdout, "data")) as [Buffer];
  const server = Number(line.toString());
  expect(isRunning(server)).toBe(true);
  process.kill("SIGKILL");
  expect(await waitFor(() => (isRunning(server) ? undefined : "gone"))).toBe("gone");
});
