import { execFileSync, spawn, spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  watch,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const gouji = join(root, "packages/cli/dist/gouji.cjs");
const reports = ["suqian-2023", "suqian-2024"].map((name) => join(root, `examples/${name}.gouji.yaml`));
const [report = ""] = reports;
const outputs = ["suqian-2023.html", "suqian-2023.pdf", "suqian-2024.html", "suqian-2024.pdf"];
const theirs = "somebody else's";

let folder: string;
let out: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gouji-bad-"));
  out = join(folder, "out");
  mkdirSync(out);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function render(words: readonly string[], command = gouji) {
  const run = spawnSync(process.execPath, [command, "render", "--lang", "en", ...words], {
    encoding: "utf8",
  });
  return { status: run.status, printed: run.stderr };
}

const isWhole = (name: string) =>
  /(?:<\/html>|%%EOF)\s*$/.test(readFileSync(join(out, name), "latin1").slice(-20));

describe("a full disk", () => {
  test("is reported, and holds no part of a report", ({ skip }) => {
    const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=128k", "none", out]).status === 0;
    skip(!mounted, "a small disk can be mounted by root only");
    try {
      writeFileSync(join(out, "notes.txt"), theirs);
      const { status, printed } = render([...reports, "-o", out]);
      expect(status).toBe(2);
      for (const name of ["suqian-2023.pdf", "suqian-2024.pdf"])
        expect(printed).toContain(`cannot write ${join(out, name)}: the disk is full`);
      expect(readdirSync(out)).toEqual(["notes.txt"]);
    } finally {
      execFileSync("umount", [out]);
    }
  });
});

describe("a killed process", () => {
  /** Renders, and kills the run as soon as anything appears in the folder. */
  function killAtFirstFile(): Promise<void> {
    const run = spawn(process.execPath, [gouji, "render", ...reports, "-o", out], { stdio: "ignore" });
    const watcher = watch(out, () => run.kill("SIGKILL"));
    return new Promise((resolve) => {
      run.once("exit", () => {
        watcher.close();
        resolve();
      });
    });
  }

  test("leaves whole files or none, and the files of others", async () => {
    writeFileSync(join(out, "notes.txt"), theirs);
    for (let round = 0; round < 5; round++) {
      await killAtFirstFile();
      const left = readdirSync(out).filter((name) => !name.endsWith(".gouji-tmp") && name !== "notes.txt");
      expect(left.filter((name) => !isWhole(name))).toEqual([]);
    }
    expect(render([...reports, "-o", out]).status).toBe(0);
    expect(outputs.filter(isWhole)).toEqual(outputs);
    expect(readFileSync(join(out, "notes.txt"), "utf8")).toBe(theirs);
  });
});

test("runs into one folder at once write the same whole files", async () => {
  const alone = join(folder, "alone");
  render([...reports, "-o", alone]);
  const statuses = await Promise.all(
    [1, 2, 3].map(
      () =>
        new Promise((resolve) => {
          spawn(process.execPath, [gouji, "render", ...reports, "-o", out], { stdio: "ignore" }).once(
            "exit",
            resolve,
          );
        }),
    ),
  );
  expect(statuses).toEqual([0, 0, 0]);
  expect(readdirSync(out).sort()).toEqual(outputs);
  for (const name of outputs)
    expect(Buffer.compare(readFileSync(join(out, name)), readFileSync(join(alone, name)))).toBe(0);
});

describe("an output name that would leave the folder", () => {
  test("stays in it, whatever the report is called", () => {
    const names = ["...gouji.yaml", "....gouji.yaml"];
    for (const name of names) cpSync(report, join(folder, name));
    const { status } = render([...names.map((name) => join(folder, name)), "--to", "html", "-o", out]);
    expect(status).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(["....gouji.yaml", "...gouji.yaml", "out"]);
    expect(readdirSync(out).sort()).toEqual(["....html", "...html"]);
  });

  test("by a link there replaces the link, not what it leads to", () => {
    const far = join(folder, "far.html");
    const ours = `<!DOCTYPE html>\n<meta name="generator" content="Gouji">`;
    writeFileSync(far, ours);
    symlinkSync(far, join(out, "suqian-2023.html"));
    expect(render([report, "--to", "html", "-o", out]).status).toBe(0);
    expect(readFileSync(far, "utf8")).toBe(ours);
    expect(isWhole("suqian-2023.html")).toBe(true);
  });
});

describe("a manifest", () => {
  test("replaces an earlier one, and no file of another kind", () => {
    const manifest = join(folder, "manifest.json");
    const words = [report, "--to", "html", "-o", out, "--manifest"];
    expect(render([...words, manifest]).status).toBe(0);
    expect(render([...words, manifest]).status).toBe(0);
    const notes = join(folder, "notes.json");
    writeFileSync(notes, theirs);
    expect(render([...words, notes])).toMatchObject({
      status: 2,
      printed: expect.stringContaining("was not made by gouji"),
    });
    expect(readFileSync(notes, "utf8")).toBe(theirs);
  });

  test("replaces no device or pipe", () => {
    const pipe = join(folder, "pipe");
    execFileSync("mkfifo", [pipe]);
    const { status, printed } = render([report, "--to", "html", "-o", out, "--manifest", pipe]);
    expect(printed).toContain("was not made by gouji");
    expect(status).toBe(2);
  });
});

test("an installation that lacks a font makes no PDF, and names the font", () => {
  const modules = join(folder, "node_modules");
  const copy = (from: string, to: string) => {
    cpSync(join(root, from), join(modules, to), { recursive: true });
  };
  copy("packages/cli/dist", "gouji/dist");
  copy("packages/cli/package.json", "gouji/package.json");
  copy("packages/renderer/dist", "@gouji/renderer/dist");
  copy("packages/renderer/package.json", "@gouji/renderer/package.json");
  const fonts = join(modules, "@gouji/renderer/dist/fonts");
  rmSync(join(fonts, readdirSync(fonts).find((name) => name.includes("Bold")) ?? ""));
  for (const name of readdirSync(join(root, "node_modules")).filter(
    (one) => !["@gouji", "gouji"].includes(one),
  ))
    symlinkSync(join(root, "node_modules", name), join(modules, name));
  for (const name of ["core", "project"])
    symlinkSync(join(root, "packages", name), join(modules, "@gouji", name));
  const { status, printed } = render([report, "-o", out], join(modules, "gouji/dist/gouji.cjs"));
  expect(printed).toContain("fonts are missing");
  expect(printed).toContain("Noto Serif SC");
  expect(status).toBe(2);
  expect(readdirSync(out)).toEqual([]);
});
