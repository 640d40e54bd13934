import { execFileSync, spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  watch,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const gouji = join(root, "packages/cli/dist/gouji.cjs");
const example = readFileSync(join(root, "examples/suqian-2024.gouji.yaml"), "utf8");
/** A figure with a full-width digit: `--fix` writes it as it is meant. */
const misspelt = example.replace("legal: 6,", "legal: ６,");
const seconds = 20;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gouji-input-"));
  writeFileSync(join(folder, "good.gouji.yaml"), example);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function run(...words: readonly string[]) {
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [gouji, ...words, "--lang", "en"], {
    cwd: folder,
    encoding: "utf8",
    timeout: seconds * 1000,
  });
  return { status, signal, stdout, stderr };
}

test("the misspelt example is misspelt", () => {
  expect(misspelt).not.toBe(example);
});

describe("what is no ordinary file", () => {
  const kinds = ["pipe", "device", "folder", "huge"] as const;
  const reasons = {
    pipe: "no ordinary file",
    device: "no ordinary file",
    folder: "it is a folder",
    huge: "more than 4 MB",
  } satisfies Record<(typeof kinds)[number], string>;

  function make(kind: (typeof kinds)[number], name: string): void {
    const path = join(folder, name);
    if (kind === "pipe") execFileSync("mkfifo", [path]);
    if (kind === "device") symlinkSync("/dev/zero", path);
    if (kind === "folder") mkdirSync(path);
    if (kind !== "huge") return;
    writeFileSync(path, "");
    truncateSync(path, 6 * 1024 ** 3);
  }

  test.each(kinds.filter((kind) => kind !== "folder"))(
    "is refused as a report, and the others are checked: %s",
    (kind) => {
      make(kind, "bad.gouji.yaml");
      const { status, stdout, stderr } = run("check", ".");
      expect(stderr).toContain("cannot read ./bad.gouji.yaml");
      expect(stderr).toContain(reasons[kind]);
      expect(stdout).toContain("1 report:");
      expect(status).toBe(2);
    },
  );

  test.each(kinds)("is refused as a form: %s", (kind) => {
    make(kind, "bad.json");
    const { status, stderr } = run("check", "good.gouji.yaml", "--schema", "bad.json");
    expect(stderr).toContain("cannot read bad.json");
    expect(stderr).toContain(reasons[kind]);
    expect(status).toBe(2);
  });

  test.each(kinds)("is refused as a configuration: %s", (kind) => {
    make(kind, "gouji.config.yaml");
    const { status, stderr } = run("check", "good.gouji.yaml");
    expect(stderr).toContain("cannot read gouji.config.yaml");
    expect(stderr).toContain(reasons[kind]);
    expect(status).toBe(2);
  });

  test.each(kinds.filter((kind) => kind !== "folder"))("is refused as last year's report: %s", (kind) => {
    make(kind, "bad.gouji.yaml");
    const { status, stdout, stderr } = run("check", "good.gouji.yaml", "--last-year", "bad.gouji.yaml");
    expect(stderr).toContain("cannot read bad.gouji.yaml");
    expect(stderr).toContain(reasons[kind]);
    expect(stdout).toContain("1 report:");
    expect(status).toBe(0);
  });

  test("is refused as a report: a socket", async () => {
    const server = createServer().listen(join(folder, "bad.gouji.yaml"));
    await new Promise((resolve) => server.once("listening", resolve));
    const { status, stderr } = run("check", ".");
    server.close();
    expect(stderr).toContain("no ordinary file");
    expect(status).toBe(2);
  });

  test("from standard input is taken up to its bound, and no further", () => {
    const command = `cat /dev/zero | ${process.execPath} ${gouji} check - --lang en`;
    const { status, stderr } = spawnSync("sh", ["-c", command], {
      encoding: "utf8",
      timeout: seconds * 1000,
    });
    expect(stderr).toContain("more than 4 MB");
    expect(status).toBe(2);
  });
});

describe("links in a folder", () => {
  test("are followed to reports and folders, whatever the case of their names", () => {
    mkdirSync(join(folder, "archive/2023"), { recursive: true });
    mkdirSync(join(folder, "reports"));
    writeFileSync(join(folder, "archive/NOW.GOUJI.YAML"), example.replace("inForce: 420", "inForce: 421"));
    writeFileSync(
      join(folder, "archive/2023/last.gouji.yaml"),
      readFileSync(join(root, "examples/suqian-2023.gouji.yaml")),
    );
    symlinkSync("../archive/NOW.GOUJI.YAML", join(folder, "reports/now.gouji.yaml"));
    symlinkSync("../archive/2023", join(folder, "reports/2023"));
    symlinkSync("..", join(folder, "reports/loop"));
    const { status, stdout } = run("check", "reports");
    expect(stdout).toContain("reports/now.gouji.yaml:24:61  warning  documents-carried");
    expect(stdout).toContain("reports/2023/last.gouji.yaml:24:62");
    expect(stdout).toContain("2 reports:");
    expect(status).toBe(0);
  });

  test("that lead nowhere are reported", () => {
    symlinkSync("../gone", join(folder, "2022"));
    symlinkSync("gone.gouji.yaml", join(folder, "broken.gouji.yaml"));
    const { status, stdout, stderr } = run("check", ".");
    expect(stderr).toBe(
      "./2022 is a broken link: there is no such file or folder\n" +
        "cannot read ./broken.gouji.yaml: it is a link, and there is no such file\n",
    );
    expect(stdout).toContain("1 report:");
    expect(status).toBe(2);
  });
});

describe("--fix", () => {
  test("leaves a report alone that was saved after it was read", async ({ skip }) => {
    skip(!existsSync("/proc/self/io"), "how far a process has read is known on Linux only");
    writeFileSync(join(folder, "a.gouji.yaml"), misspelt);
    mkdirSync(join(folder, "others"));
    // All are read before the first is written: one of them may be last year's.
    const remarks = "# as long as a report can be\n".repeat(5000);
    for (let index = 0; index < 60; index++)
      writeFileSync(
        join(folder, `others/${index}.gouji.yaml`),
        example.replace("organ: ", `organ: ${index}`) + remarks,
      );
    const saved = misspelt.replace("year: 2024", "year: 2024 # saved by the clerk");
    const command = spawn(
      process.execPath,
      [gouji, "check", "--fix", "--lang", "en", "a.gouji.yaml", "others"],
      {
        cwd: folder,
        stdio: ["ignore", "ignore", "pipe"],
      },
    );
    let stderr = "";
    command.stderr.on("data", (data: Buffer) => (stderr += data.toString()));
    const ended = new Promise<number | null>((resolve) => command.once("exit", resolve));
    const readSoFar = () =>
      Number(/^rchar: (\d+)/.exec(readFileSync(`/proc/${command.pid}/io`, "utf8"))?.[1]);
    while (readSoFar() < 4_000_000) await new Promise((resolve) => setTimeout(resolve, 2));
    writeFileSync(join(folder, "a.gouji.yaml"), saved);
    expect(await ended).toBe(2);
    expect(stderr).toContain("a.gouji.yaml was changed by somebody else after it was read");
    expect(readFileSync(join(folder, "a.gouji.yaml"), "utf8")).toBe(saved);
  });

  test("keeps the mode of a report, and the link that leads to it", () => {
    mkdirSync(join(folder, "real"));
    const file = join(folder, "real/a.gouji.yaml");
    writeFileSync(file, misspelt);
    chmodSync(file, 0o640);
    symlinkSync("real/a.gouji.yaml", join(folder, "link.gouji.yaml"));
    expect(run("check", "--fix", "link.gouji.yaml").status).toBe(0);
    expect(readFileSync(file, "utf8")).toBe(example);
    expect(statSync(file).mode & 0o7777).toBe(0o640);
    expect(
      readdirSync(folder, { withFileTypes: true })
        .find(({ name }) => name === "link.gouji.yaml")
        ?.isSymbolicLink(),
    ).toBe(true);
  });

  test("keeps the owner of a report", ({ skip }) => {
    skip(process.getuid?.() !== 0, "only root can give a file away");
    const file = join(folder, "a.gouji.yaml");
    writeFileSync(file, misspelt);
    execFileSync("chown", ["12345:23456", file]);
    expect(run("check", "--fix", "a.gouji.yaml").status).toBe(0);
    const { uid, gid } = statSync(file);
    expect({ uid, gid, text: readFileSync(file, "utf8") }).toEqual({ uid: 12345, gid: 23456, text: example });
  });

  test("that is killed leaves whole reports, and what it left is swept by a later run", async () => {
    const reports = Array.from({ length: 40 }, (_, index) => join(folder, `${index}.gouji.yaml`));
    const staged = () => readdirSync(folder).filter((name) => name.endsWith(".gouji-tmp"));
    for (let round = 0; round < 30 && staged().length === 0; round++) {
      for (const report of reports) writeFileSync(report, misspelt);
      await killAtFirstStage();
      for (const report of reports) expect([example, misspelt]).toContain(readFileSync(report, "utf8"));
    }
    expect(staged()).not.toEqual([]);
    writeFileSync(join(folder, "theirs.tmp"), "somebody else's");
    run("check", "--fix", ".");
    expect(staged()).not.toEqual([]);
    const anHourAgo = new Date(Date.now() - 3_600_000);
    for (const name of staged()) utimesSync(join(folder, name), anHourAgo, anHourAgo);
    utimesSync(join(folder, "theirs.tmp"), anHourAgo, anHourAgo);
    expect(run("check", "--fix", ".").status).toBe(0);
    expect(staged()).toEqual([]);
    expect(readFileSync(join(folder, "theirs.tmp"), "utf8")).toBe("somebody else's");
    for (const report of reports) expect(readFileSync(report, "utf8")).toBe(example);
  });

  /** Ends when the run is gone: killed as soon as it begins to write a report, or done. */
  function killAtFirstStage(): Promise<void> {
    const command = spawn(process.execPath, [gouji, "check", "--fix", "."], { cwd: folder, stdio: "ignore" });
    const watcher = watch(folder, (_, name) => {
      if (name?.endsWith(".gouji-tmp")) command.kill("SIGKILL");
    });
    return new Promise((resolve) => {
      command.once("exit", () => {
        watcher.close();
        resolve();
      });
    });
  }
});
