import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const gouji = join(root, "packages/cli/dist/gouji.cjs");
const ink = "#1a1a8c";
let folder: string;

/** Two offices, of which the first has a theme. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "gouji-theme-"));
  for (const [office, year] of [
    ["own", 2023],
    ["usual", 2024],
  ] as const) {
    mkdirSync(join(folder, office));
    const report = `suqian-${year}.gouji.yaml`;
    cpSync(join(root, "examples", report), join(folder, office, report));
  }
  writeFileSync(join(folder, "own/gouji.config.yaml"), `theme: { colors: { ink: "${ink}" } }\n`);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function render(...words: readonly string[]) {
  const out = mkdtempSync(join(folder, "out-"));
  execFileSync(process.execPath, [gouji, "render", "own", "usual", "-o", out, ...words], {
    cwd: folder,
    stdio: "pipe",
  });
  return (name: string) => readFileSync(join(out, name));
}

test("each report has the look that its own office has set", () => {
  const made = render();
  expect(made("suqian-2023.html").includes(`color:${ink}`)).toBe(true);
  expect(made("suqian-2024.html").includes(ink)).toBe(false);
});

test("processes of their own make the same documents of it", () => {
  const [alone, sideBySide] = [render("--workers", "1"), render("--workers", "2")];
  for (const name of ["suqian-2023.pdf", "suqian-2024.pdf"])
    expect(Buffer.compare(alone(name), sideBySide(name))).toBe(0);
});

test("lines of jobs take it from the folder in which they are run", () => {
  const report = readFileSync(join(folder, "own/suqian-2023.gouji.yaml"), "utf8");
  const stdout = execFileSync(process.execPath, [gouji, "render", "--ndjson", "-", "-o", "-"], {
    cwd: join(folder, "own"),
    input: `${JSON.stringify({ to: "html", report })}\n`,
    encoding: "utf8",
    maxBuffer: 2 ** 24,
  });
  expect((JSON.parse(stdout) as { content: string }).content).toContain(`color:${ink}`);
});
