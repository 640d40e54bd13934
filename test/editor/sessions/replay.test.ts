import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { replay } from "./replay.js";
import { readSession, sessionFile } from "./session-file.js";

/**
 * What VS Code and Neovim said in a short session stands in `<editor>.jsonl`, what the server says to it in
 * `<editor>.answers.jsonl`. `UPDATE=1` writes the answers anew; `record.config.ts` records the sessions.
 */
const command = [fileURLToPath(new URL("../../../packages/cli/dist/gouji.cjs", import.meta.url)), "lsp"];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gouji-replay-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test.each(["vscode", "neovim"])("answers a session of %s as it always did", async (editor) => {
  const answers = sessionFile(`${editor}.answers.jsonl`);
  const said = await replay(readSession(editor), command, folder);
  if (process.env["UPDATE"] !== undefined) writeFileSync(answers, said);
  expect(said.split("\n")).toEqual(existsSync(answers) ? readFileSync(answers, "utf8").split("\n") : []);
});
