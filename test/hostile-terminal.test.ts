import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { root, runGouji } from "./run-gouji.js";

const xiangtan = readFileSync(`${root}examples/xiangtan-2020.gouji.yaml`, "utf8");
const suqian = readFileSync(`${root}examples/suqian-2024.gouji.yaml`, "utf8");
// Clears the screen, sets the window's title, writes a link, turns the direction, and forges a line of its own.
const hostile =
  "\u001B[2J\u001B]0;owned\u0007\u001B]8;;http:a\u0007\u202E\u2066\u200B\u0085\u009B31m\r\n0 errors";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gouji-hostile-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(name: string, text: string): void {
  mkdirSync(join(folder, name, ".."), { recursive: true });
  writeFileSync(join(folder, name), text);
}

/** What reached the terminal, once it is known to hold nothing but visible characters in lines of ours. */
function shownBy(...words: string[]): string {
  const { stdout, stderr } = runGouji([...words, "--lang", "en"], { cwd: folder });
  const shown = stdout + stderr;
  expect(shown.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
  expect(shown.split("\n").filter((line) => line.startsWith("0 errors"))).toEqual([]);
  return shown;
}

const escaped = "‹U+001B›[2J‹U+001B›]0;owned‹U+0007›";

test("a file's name that is found, checked, mended, rendered or missing", () => {
  write(
    `${hostile}.gouji.yaml`,
    xiangtan.replace("direct:", `direct: # ${hostile.replaceAll(/[\r\n]/g, "")}\n      `),
  );
  expect(shownBy("check", ".")).toContain(`${escaped}‹U+001B›]8;;http:a‹U+0007›‹U+202E›`);
  expect(shownBy("check", ".")).toContain("‹U+000D›‹U+000A›0 errors.gouji.yaml");
  expect(shownBy("render", ".", "-o", "out")).toContain("nothing was written");
  expect(shownBy("render", ".", "--draft", "--to", "html", "-o", "out")).toContain(`wrote out/${escaped}`);
  expect(shownBy("check", `${hostile}/missing.yaml`)).toContain("no report files");
  expect(shownBy("check", ".", "--last-year", hostile)).toContain("no report files");
  expect(shownBy("render", ".", "--to", hostile, "-o", "out")).toContain("cannot make");
});

test("keys, prose and the parser's words about a file that cannot be read", () => {
  write("key.gouji.yaml", `${suqian}\n${JSON.stringify(hostile)}: 1\n`);
  expect(shownBy("check", "key.gouji.yaml")).toContain(escaped);
  write("anchor.gouji.yaml", `${suqian}\n? *${hostile.replaceAll(/[\r\n]/g, "")}\n: 1\n`);
  expect(shownBy("check", "anchor.gouji.yaml")).toContain("error");
  write(
    "prose.gouji.yaml",
    suqian.replace("otherMatters: |", `otherMatters: |\n  ${hostile.replaceAll(/[\r\n]/g, "")}`),
  );
  expect(shownBy("check", "prose.gouji.yaml")).toContain("‹U+001B›");
});

test("a configuration with hostile keys, rules and paths, in a folder of a hostile name", () => {
  const inFolder = (text: string) => {
    write(`${hostile}/gouji.config.yaml`, text);
    write(`${hostile}/a.gouji.yaml`, suqian);
    return shownBy("check", hostile);
  };
  expect(inFolder(`${JSON.stringify(hostile)}: 1\n`)).toContain(`${escaped}`);
  expect(inFolder(`severities: { ${JSON.stringify(hostile)}: off }\n`)).toContain("1 report");
  expect(inFolder(`schemas: [${JSON.stringify(hostile)}]\n`)).toContain("cannot read");
  expect(inFolder(`lastYear: [${JSON.stringify(hostile)}]\n`)).toContain("no report files");
  expect(inFolder("severities: { cell-blank: off }\n")).toContain(
    "gouji.config.yaml switches off: cell-blank",
  );
});

test("a command line that is wrong", () => {
  expect(shownBy("check", `--${hostile}`)).toContain(escaped);
  expect(shownBy(hostile)).toContain(escaped);
  expect(shownBy("explain", hostile)).toContain(escaped);
  expect(shownBy("schema", hostile)).toContain(escaped);
});

test("a program gets the same name exactly, as JSON writes it", () => {
  write(`${hostile}.gouji.yaml`, xiangtan);
  const { stdout } = runGouji(["check", ".", "--format", "json"], { cwd: folder });
  expect(JSON.parse(stdout)).toMatchObject({ files: [{ path: `./${hostile}.gouji.yaml` }] });
});
