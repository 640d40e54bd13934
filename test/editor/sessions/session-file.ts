import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";

/** A message of a client, as LSP sends it; the answer to a question of the server names the question's method. */
export interface ClientMessage {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly answerTo?: string;
}

/** Stands in stored sessions for the folder that is open; its last part is what editors take for its name. */
export const placeholder = "/<reports>";

/** A text without what is only true on this machine, and this time. */
export function placeless(text: string, workspace: string): string {
  return text
    .replaceAll(workspace, placeholder)
    .replaceAll(basename(workspace), basename(placeholder))
    .replaceAll(/file:[^"]*(?=\/rules\/)/g, "file:///<server>")
    .replaceAll(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g, "<uuid>");
}

export function sessionFile(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}

export function readSession(editor: string): ClientMessage[] {
  const lines = readFileSync(sessionFile(`${editor}.jsonl`), "utf8")
    .trimEnd()
    .split("\n");
  return lines.map((line) => JSON.parse(line) as ClientMessage);
}

/** Keeps what the client said of what a recorder has written down. */
export function storeSession(editor: string, recording: string, workspace: string): void {
  const asked = new Map<unknown, string>();
  const lines: string[] = [];
  for (const line of readFileSync(recording, "utf8").trimEnd().split("\n")) {
    const { from, message } = JSON.parse(line) as { from: string; message: ClientMessage };
    const { id, method, params, result } = message;
    if (from === "server" && method !== undefined) asked.set(id, method);
    if (from === "server") continue;
    const answerTo = method === undefined && asked.get(id);
    const stored = answerTo ? { answerTo, result: result ?? null } : { id, method, params };
    lines.push(placeless(JSON.stringify(stored, withoutProcess), workspace));
  }
  writeFileSync(sessionFile(`${editor}.jsonl`), `${lines.join("\n")}\n`);
}

function withoutProcess(key: string, value: unknown): unknown {
  return key === "processId" ? 0 : value;
}
