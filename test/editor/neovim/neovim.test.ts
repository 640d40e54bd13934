import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkReport, readSource, statutoryForms } from "@gouji/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const script = fileURLToPath(new URL("read-report.lua", import.meta.url));
const server = fileURLToPath(new URL("../../../packages/language-server/dist/main.js", import.meta.url));
const example = (name: string) =>
  readFileSync(new URL(`../../../examples/${name}.gouji.yaml`, import.meta.url), "utf8");

const missing = spawnSync("nvim", ["--version"]).error !== undefined;
// A skipped test is easily overlooked; on a build machine it would prove nothing.
const skipped = missing && !process.env["CI"];
if (skipped) console.warn("SKIPPED Neovim test: nvim is not installed");

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "gouji-neovim-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What Neovim knows of a report: its diagnostics, and the text after all safe fixes. */
function readInNeovim(name: string, text: string): { diagnostics: unknown[]; fixed: string | null } {
  const [file, answer] = [join(folder, name), join(folder, `${name}.answer.json`)];
  writeFileSync(file, text);
  execFileSync("nvim", ["--headless", "--clean", "-n", "-i", "NONE", "-S", script, file], {
    env: {
      ...process.env,
      XDG_STATE_HOME: folder,
      XDG_CACHE_HOME: folder,
      GOUJI_SERVER: JSON.stringify([process.execPath, server, "--stdio"]),
      GOUJI_ANSWER: answer,
    },
    stdio: "pipe",
    timeout: 50_000,
  });
  return JSON.parse(readFileSync(answer, "utf8"));
}

function findingsOf(name: string, text: string) {
  const { findings } = checkReport(readSource(text, name), statutoryForms);
  return findings.map(({ range, rule, message }) => ({ range, code: rule, message }));
}

describe.skipIf(skipped)("Neovim", () => {
  test.each(["xiangtan-2020", "suqian-2024"])("shows what the check finds in %s", (report) => {
    const [name, text] = [`${report}.gouji.yaml`, example(report)];
    expect(readInNeovim(name, text).diagnostics).toEqual(findingsOf(name, text));
  });

  test("counts columns behind Chinese text as the check does", () => {
    const [name, text] = ["报告.gouji.json", '{ "organ": "青石县😀", "format": 2021 }\n'];
    const { diagnostics } = readInNeovim(name, text);
    expect(diagnostics).toEqual(findingsOf(name, text));
    expect(diagnostics).not.toEqual([]);
  });

  test("mends the wrong figure where a row and a column meet, and nothing else", () => {
    const right = example("suqian-2024");
    const wrong = right.replace("person:  462, business:  9", "person:  463, business:  9");
    expect(readInNeovim("fixed.gouji.yaml", wrong).fixed).toBe(right);
  });
});
