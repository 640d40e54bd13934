import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { StreamMessageReader } from "vscode-languageserver/node";
import { afterEach, expect, test } from "vitest";
import { waitFor } from "./client.js";

const limit = 10_000;
const program = fileURLToPath(new URL("../dist/main.js", import.meta.url));

interface Answer {
  readonly id?: number | null;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

let server: ChildProcess | undefined;
afterEach(() => {
  server?.kill();
});

/** The real server, and what it answers to bytes that are sent as they are. */
function start() {
  const child = spawn(process.execPath, [program, "--stdio"], { stdio: ["pipe", "pipe", "pipe"] });
  server = child;
  const answers: Answer[] = [];
  const said: string[] = [];
  new StreamMessageReader(child.stdout).listen((message) => answers.push(message as Answer));
  child.stderr.on("data", (data: Buffer) => said.push(data.toString()));
  return { child, answers, said, send: (text: string) => child.stdin.write(text) };
}

function framed(message: object): string {
  const body = JSON.stringify({ jsonrpc: "2.0", ...message });
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

const initialize = framed({
  id: 1,
  method: "initialize",
  params: { processId: null, rootUri: null, workspaceFolders: null, capabilities: {} },
});
const request = framed({ id: 2, method: "shutdown" });

test.each([
  ["a body that is no JSON", 'Content-Length: 9\r\n\r\n{"broken"'],
  ["an empty body", "Content-Length: 0\r\n\r\n"],
  [
    "a body cut short by its length",
    `Content-Length: 20\r\n\r\n${JSON.stringify({ id: 9, method: "x".repeat(50) })}`,
  ],
  ["a length that is no number", "Content-Length: many\r\n\r\n{}"],
  ["a negative length", "Content-Length: -5\r\n\r\n{}"],
  ["a header without a length", "Content-Type: text/plain\r\n\r\n{}"],
  ["a line of something else", "hello there\r\n\r\n"],
  ["something else right in front of a header", "hello there"],
  ["a page of something else", `${"GET / HTTP/1.1 ".repeat(5_000)}\r\n\r\n`],
])("after %s says so and answers the next message", async (_, broken) => {
  const { answers, said, send } = start();
  send(initialize);
  await waitFor(() => answers.find(({ id }) => id === 1), limit);
  send(broken + request);
  expect(await waitFor(() => answers.find(({ id }) => id === 2), limit)).toMatchObject({ result: null });
  expect(answers.find(({ error }) => error)).toMatchObject({ id: null, error: { code: -32_700 } });
  expect(said.join("")).toContain("gouji: ");
});

test("ends with a message where a length is beyond belief, since nothing behind it can be told apart", async () => {
  const { child, said, send } = start();
  send("Content-Length: 99999999999\r\n\r\n{}");
  const [code] = (await once(child, "exit")) as [number];
  expect(code).toBe(1);
  expect(said.join("")).toContain("99999999999 bytes");
});

test("takes a message in any pieces, and headers that end in a mere line feed", async () => {
  const { answers, send } = start();
  for (const byte of initialize.replace("\r\n\r\n", "\n\n")) {
    send(byte);
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(await waitFor(() => answers.find(({ id }) => id === 1), limit)).toHaveProperty(
    "result.capabilities",
  );
});

test("answers about a message that is JSON and no message, and goes on", async () => {
  const { answers, send } = start();
  send(initialize);
  for (const body of ["[]", "5", "null", '"text"', '{"id":{}}'])
    send(`Content-Length: ${body.length}\r\n\r\n${body}`);
  send(request);
  expect(await waitFor(() => answers.find(({ id }) => id === 2), limit)).toMatchObject({ result: null });
});
