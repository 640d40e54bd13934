import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { test } from "vitest";
import { sessionFile, storeSession } from "./session-file.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const file = "xiangtan-2020.gouji.yaml";

test("Neovim: a wrong figure, its fix, and what else one asks for on the way", () => {
  const folder = mkdtempSync(join(tmpdir(), "gouji-record-"));
  const workspace = mkdtempSync(join(tmpdir(), "gouji-workspace-"));
  const recording = join(folder, "recording.jsonl");
  cpSync(join(root, "examples", file), join(workspace, file));
  const script = sessionFile("neovim-session.lua");
  execFileSync("nvim", ["--headless", "--clean", "-n", "-i", "NONE", "-S", script, join(workspace, file)], {
    env: {
      ...process.env,
      XDG_STATE_HOME: folder,
      XDG_CACHE_HOME: folder,
      GOUJI_RECORDING: recording,
      GOUJI_SERVER: join(root, "apps/vscode/dist/server.cjs"),
      GOUJI_COMMAND: JSON.stringify([process.execPath, sessionFile("recorder.cjs"), "--stdio"]),
    },
    stdio: ["ignore", "inherit", "inherit"],
    timeout: 60_000,
  });
  storeSession("neovim", recording, workspace);
  for (const one of [folder, workspace]) rmSync(one, { recursive: true });
});
