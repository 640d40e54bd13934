import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { TestClient, waitFor } from "./client.js";
import { example } from "./reports.js";

const program = fileURLToPath(new URL("../dist/main.js", import.meta.url));
const names = ["xiangtan-2020", "suqian-2023"];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gouji-killed-"));
  for (const name of names) writeFileSync(fileOf(name), example(name));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const fileOf = (name: string) => join(folder, `${name}.gouji.yaml`);
const uriOf = (name: string) => pathToFileURL(fileOf(name)).href;

function expectFilesUnharmed(): void {
  for (const name of names) expect(readFileSync(fileOf(name), "utf8")).toBe(example(name));
}

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

test("leaves nothing running, and no file changed, when the editor is killed in the middle of its work", async () => {
  const [name = ""] = names;
  const words = ["--input-type=module", "-e", editor, program, uriOf(name), example(name)];
  const process = spawn(globalThis.process.execPath, words, { stdio: ["ignore", "pipe", "inherit"] });
  const [line] = (await once(process.stdout, "data")) as [Buffer];
  const server = Number(line.toString());
  expect(isRunning(server)).toBe(true);
  process.kill("SIGKILL");
  expect(await waitFor(() => (isRunning(server) ? undefined : "gone"))).toBe("gone");
  expectFilesUnharmed();
});

test("changes no file when it is killed in the middle of its work, and the next one says the same of what is open", async () => {
  const killed = await TestClient.start({ folder });
  const told = [];
  for (const name of names) told.push(await killed.diagnose(uriOf(name), example(name)));
  const [name = ""] = names;
  await killed.notify("textDocument/didChange", {
    textDocument: { uri: uriOf(name), version: 2 },
    contentChanges: [{ text: "" }],
  });
  const ended = once(killed.process, "exit");
  killed.process.kill("SIGKILL");
  await ended;
  killed.connection.dispose();
  expectFilesUnharmed();

  const next = await TestClient.start({ folder });
  for (const [index, one] of names.entries())
    expect(await next.diagnose(uriOf(one), example(one))).toEqual(told[index]);
  expect(await next.stop()).toBe(0);
});
