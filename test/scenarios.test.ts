import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

/**
 * Each folder of `test/scenarios` is one use of the command: `command` is what is typed; `stdout`, `stderr` and `exit` are
 * what follows; `files/` is what lies in the folder before, `after/` what some of these files hold afterwards; `stdin` is
 * piped in. The examples lie in `examples/`, the made-up forms in `forms/`. `UPDATE=1` writes what follows anew.
 */
const root = fileURLToPath(new URL("..", import.meta.url));
const scenarios = join(root, "test/scenarios");
const gouji = join(root, "packages/cli/dist/gouji.cjs");
const update = process.env["UPDATE"] !== undefined;

describe("gouji", () => {
  test.each(readdirSync(scenarios))("%s", (name) => {
    const scenario = join(scenarios, name);
    const folder = mkdtempSync(join(tmpdir(), "gouji-"));
    try {
      prepare(scenario, folder);
      const seen = run(scenario, folder);
      for (const [file, text] of Object.entries(seen)) hold(join(scenario, file), text);
      for (const path of filesIn(join(scenario, "after")))
        hold(join(scenario, "after", path), readFileSync(join(folder, path), "utf8"));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

function prepare(scenario: string, folder: string): void {
  cpSync(join(root, "examples"), join(folder, "examples"), { recursive: true });
  cpSync(join(root, "test/forms"), join(folder, "forms"), { recursive: true });
  if (existsSync(join(scenario, "files"))) cpSync(join(scenario, "files"), folder, { recursive: true });
}

function run(scenario: string, folder: string): { stdout: string; stderr: string; exit: string } {
  const [, ...words] = readFileSync(join(scenario, "command"), "utf8").trim().split(/\s+/);
  const input = existsSync(join(scenario, "stdin")) ? readFileSync(join(scenario, "stdin")) : "";
  const { stdout, stderr, status } = spawnSync(process.execPath, [gouji, ...words], {
    cwd: folder,
    input,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });
  return { stdout, stderr, exit: `${status ?? "killed"}\n` };
}

/** A file that is not there stands for an empty one. */
function hold(path: string, text: string): void {
  if (update && text !== "") {
    mkdirSync(join(path, ".."), { recursive: true });
    writeFileSync(path, text);
  } else if (update) rmSync(path, { force: true });
  expect(text).toBe(existsSync(path) ? readFileSync(path, "utf8") : "");
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}
