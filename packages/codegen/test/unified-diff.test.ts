import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { unifiedDiff } from "../src/index.js";

test("shows what changed with three lines around it", () => {
  const before = "a\nb\nc\nd\ne\nf\ng\n";
  expect(unifiedDiff("x/y.ts", before, before.replace("e", "E"))).toBe(
    "--- a/x/y.ts\n+++ b/x/y.ts\n@@ -2,6 +2,6 @@\n b\n c\n d\n-e\n+E\n f\n g\n",
  );
});

test("says nothing of equal texts", () => {
  expect(unifiedDiff("a.ts", "a\n", "a\n")).toBe("");
});

test("git applies every diff, whatever was added, removed, or left without a last line end", () => {
  const texts = ["", "a", "a\n", "a\nb\n", "b\na\nb", "\n\n", "a\n\nb\n"];
  const long = Array.from({ length: 60 }, (_, line) => `line ${line % 7}`);
  const more = [long, long.toSpliced(30, 1), long.toSpliced(2, 0, "new").toSpliced(50, 3)];
  const all = [...texts, ...more.map((lines) => `${lines.join("\n")}\n`)];
  const folder = mkdtempSync(join(tmpdir(), "gouji-diff-"));
  for (const before of all.filter((text) => text !== "")) {
    for (const after of all.filter((text) => text !== "" && text !== before)) {
      writeFileSync(join(folder, "file.ts"), before);
      writeFileSync(join(folder, "change.patch"), unifiedDiff("file.ts", before, after));
      execFileSync("git", ["apply", "change.patch"], { cwd: folder });
      expect(readFileSync(join(folder, "file.ts"), "utf8")).toBe(after);
    }
  }
  rmSync(folder, { recursive: true });
});
