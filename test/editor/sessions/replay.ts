import { spawn } from "node:child_process";
import { once } from "node:events";
import { StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node";
import { type ClientMessage, placeholder, placeless } from "./session-file.js";

/** What a server says: answers, and what it says of itself. */
interface ServerMessage {
  readonly jsonrpc: "2.0";
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: { readonly version?: number };
  readonly result?: unknown;
  readonly error?: unknown;
}

interface TextVersion {
  readonly textDocument: { readonly version: number };
}

/**
 * Says to a server what a client once said, and waits each time for what follows from it, so that what a server says does
 * not hang on how fast it is.
 *
 * @returns what the server said, a message a line
 */
export async function replay(
  session: readonly ClientMessage[],
  command: readonly string[],
  folder: string,
): Promise<string> {
  const server = spawn(process.execPath, command, { stdio: ["pipe", "pipe", "inherit"] });
  const said: ServerMessage[] = [];
  const writer = new StreamMessageWriter(server.stdin);
  const exited = once(server, "exit");
  const answers = session.filter(({ answerTo }) => answerTo !== undefined);
  const send = (message: object) => writer.write(here({ jsonrpc: "2.0", ...message }, folder));
  new StreamMessageReader(server.stdout).listen((message) => {
    const one = message as ServerMessage;
    said.push(one);
    if (one.id !== undefined && one.method !== undefined) void send(answerOf(one, answers));
  });
  const pushes = !JSON.stringify(session[0]).includes('"diagnostic":{');
  for (const message of session) {
    if (message.answerTo !== undefined) continue;
    await send(message);
    await until(() => followsFrom(message, said, pushes));
  }
  server.stdin.end();
  await exited;
  return placeless(transcript(said, session), folder);
}

/**
 * A message a line: the answers in the order of the questions, then what the server said unasked. An answer names its
 * question, and the earlier answer to such a question that it repeats.
 */
function transcript(said: readonly ServerMessage[], session: readonly ClientMessage[]): string {
  const methods = new Map(session.map(({ id, method }) => [id, method]));
  const answered = new Map<string, unknown>();
  const answers = said
    .filter(({ method }) => method === undefined)
    .toSorted((a, b) => Number(a.id) - Number(b.id))
    .map(({ id, result, error }) => {
      const answerTo = methods.get(id);
      const answer = JSON.stringify([answerTo, result, error]);
      const same = answered.get(answer);
      if (same !== undefined && answer.length > 200) return { id, answerTo, sameAs: same };
      answered.set(answer, id);
      return { id, answerTo, result, error };
    });
  const unasked = said
    .filter(({ method }) => method !== undefined)
    .map(({ method, params }) => ({ method, params }));
  return [...answers, ...unasked].map((line) => `${JSON.stringify(line)}\n`).join("");
}

/** In the folder and process of this test. */
function here(message: object, folder: string): ServerMessage {
  const text = JSON.stringify(message).replaceAll(placeholder, folder);
  return JSON.parse(text, (key, value: unknown) => (key === "processId" ? process.pid : value));
}

/** What the client answered to the question when it was recorded: the next of its answers, the last of them again and again. */
function answerOf({ id, method }: ServerMessage, answers: ClientMessage[]): object {
  const index = answers.findIndex(({ answerTo }) => answerTo === method);
  const isLast = answers.filter(({ answerTo }) => answerTo === method).length === 1;
  const answer = isLast ? answers[index] : answers.splice(index, 1)[0];
  return { id, result: answer?.result ?? null };
}

/** Whether all has been said that a message asks for. */
function followsFrom({ id, method, params }: ClientMessage, said: readonly ServerMessage[], pushes: boolean) {
  if (id !== undefined) return said.some((one) => one.id === id && one.method === undefined);
  if (!pushes || !/did(?:Open|Change)$/.test(method ?? "")) return true;
  const { version } = (params as TextVersion).textDocument;
  return said.some((one) => /publishDiagnostics$/.test(one.method ?? "") && one.params?.version === version);
}

async function until(look: () => boolean, limit = 30_000): Promise<void> {
  for (const start = Date.now(); !look();) {
    if (Date.now() - start > limit) throw new Error("the server does not say what is waited for");
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
