import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { startSession } from "../session.js";
import { sessionFile, storeSession } from "./session-file.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const file = "xiangtan-2020.gouji.yaml";
const text = readFileSync(join(root, "examples", file), "utf8");

/** Packages the extension with the recorder in the place of its server. */
function packageRecorder(folder: string): string {
  const [copy, vsix] = [join(folder, "extension"), join(folder, "recorder.vsix")];
  cpSync(join(root, "apps/vscode"), copy, { recursive: true });
  renameSync(join(copy, "dist/server.cjs"), join(copy, "dist/recorded-server.cjs"));
  cpSync(sessionFile("recorder.cjs"), join(copy, "dist/server.cjs"));
  const words = ["package", "--no-dependencies", "--allow-missing-repository", "--out", vsix];
  execFileSync(join(root, "node_modules/.bin/vsce"), words, { cwd: copy, stdio: "pipe" });
  return vsix;
}

test("VS Code: a wrong figure, its fix, and what else one asks for on the way", async () => {
  const folder = mkdtempSync(join(tmpdir(), "gouji-record-"));
  const recording = join(folder, "recording.jsonl");
  process.env["GOUJI_RECORDING"] = recording;
  const session = await startSession({
    files: { [file]: text },
    extensions: [packageRecorder(folder)],
  });
  const editor = await session.openWindow();
  editor.page.setDefaultTimeout(60_000);
  await editor.open(file);
  await editor.placeCursor("total: 44<|>");
  await expect.poll(() => editor.squiggles()).toContainEqual({ severity: "error", text: "44" });
  await editor.type("1");
  await expect.poll(() => editor.squiggles()).toContainEqual({ severity: "error", text: "441" });
  expect(await editor.hover()).toContain("441");
  await editor.press("Escape");
  await editor.applyQuickFix("改为 40");
  await expect.poll(() => editor.squiggles()).not.toContainEqual({ severity: "error", text: "441" });
  await editor.placeCursor("upheld<|>:");
  expect(await editor.completions()).not.toEqual([]);
  await editor.press("Escape");
  expect(await editor.outline()).not.toEqual([]);
  await editor.open(file);
  await editor.placeCursor("upheld:<|>");
  await editor.type("  ");
  await editor.command("Format Document");
  await expect.poll(() => editor.savedText()).toBe(text.replace("total: 44", "total: 40"));
  await editor.command("View: Close Editor");
  await editor.page.locator(".tab").waitFor({ state: "detached" });
  await editor.close();
  await session.stop();
  storeSession("vscode", recording, editor.workspace);
  rmSync(folder, { recursive: true });
});
