import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { test } from "vitest";
import type { EditorPage } from "./editor-page.js";
import { missingPrerequisite } from "./prerequisites.js";
import { type Session, type SessionOptions, startSession } from "./session.js";

const shots = fileURLToPath(new URL("../../out/editor/", import.meta.url));
const missing = missingPrerequisite();
// A skipped test is easily overlooked; on a build machine it would prove nothing.
const skipped = missing !== undefined && !process.env["CI"];
if (skipped) console.warn(`SKIPPED editor test: ${missing}`);

/**
 * A vitest `test` whose `editor` is a fresh window of a real VS Code; one server serves the whole file.
 * Each test leaves a screenshot in out/editor/, named after the test.
 *
 * @example
 * const test = editorTest({ files: { "2024.gouji.yaml": text }, extensions: [vsix] });
 * test("marks the wrong total", async ({ editor }) => {
 *   await editor.open("2024.gouji.yaml");
 *   await expect.poll(() => editor.squiggles()).toEqual([{ severity: "error", text: "44" }]);
 * });
 */
export function editorTest(options: SessionOptions) {
  return test.extend<{ session: Session | undefined; editor: EditorPage }>({
    session: [({}, use) => withSession(options, use), { scope: "file" }],
    editor: async ({ session, skip, task }, use) => {
      if (!session) return skip(missing);
      const editor = await session.openWindow();
      await use(editor);
      await mkdir(shots, { recursive: true });
      await editor.screenshot(`${shots}${task.name.replaceAll(/[^\p{L}\p{N}]+/gu, "-")}.png`);
      await editor.close();
    },
  });
}

async function withSession(options: SessionOptions, use: (session: Session | undefined) => Promise<void>) {
  if (skipped) return use(undefined);
  if (missing !== undefined) throw new Error(missing);
  const session = await startSession(options);
  await use(session);
  await session.stop();
}
