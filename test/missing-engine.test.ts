import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root, runGouji } from "./run-gouji.js";

const report = `${root}examples/suqian-2024.gouji.yaml`;
const machine = `${process.platform}-${process.arch}`;
const sentence = `this machine (${machine}) has no PDF engine: no PDF was made; other files are made as usual\n`;

let folder: string;
let command: string;

/** Installs the command as npm does on a machine that the engine is not built for: all but its native part. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "gouji-no-engine-"));
  const modules = join(folder, "node_modules");
  const copied = ["@gouji", "gouji", "@myriaddreamin"];
  mkdirSync(modules);
  for (const name of readdirSync(join(root, "node_modules")).filter((one) => !copied.includes(one)))
    symlinkSync(join(root, "node_modules", name), join(modules, name));
  mkdirSync(join(modules, "@gouji"));
  for (const name of readdirSync(join(root, "node_modules/@gouji")).filter((one) => one !== "renderer"))
    symlinkSync(join(root, "node_modules/@gouji", name), join(modules, "@gouji", name));
  for (const part of ["dist", "package.json"]) {
    cpSync(join(root, "packages/cli", part), join(modules, "gouji", part), { recursive: true });
    cpSync(join(root, "packages/renderer", part), join(modules, "@gouji/renderer", part), {
      recursive: true,
    });
  }
  const engine = "@myriaddreamin/typst-ts-node-compiler";
  cpSync(join(root, "node_modules", engine), join(modules, engine), { recursive: true });
  command = join(modules, "gouji/dist/gouji.cjs");
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("a machine without the PDF engine", () => {
  test.each([1, 2])("makes the pages, says so once, and ends with 2; with %i at a time", (workers) => {
    const out = join(folder, `out-${workers}`);
    mkdirSync(join(folder, `reports-${workers}`));
    for (const name of ["a", "b"]) cpSync(report, join(folder, `reports-${workers}`, `${name}.gouji.yaml`));
    const words = ["render", join(folder, `reports-${workers}`), "-o", out, "--lang", "en"];
    const run = runGouji([...words, "--workers", String(workers), "--manifest", join(out, "m.json")], {
      command,
    });
    expect(run.stderr).toBe(`${sentence}2 reports rendered\n`);
    expect(run.status).toBe(2);
    expect(readdirSync(out).sort()).toEqual(["a.html", "b.html", "m.json"]);
    expect(readFileSync(join(out, "a.html"), "utf8")).toContain("</html>");
    const { reports } = JSON.parse(readFileSync(join(out, "m.json"), "utf8")) as {
      reports: { outputs: object[] }[];
    };
    expect(reports.map(({ outputs }) => outputs.length)).toEqual([1, 1]);
  });

  test("writes nothing where only the PDF was asked for", () => {
    const out = join(folder, "out-pdf");
    const run = runGouji(["render", report, "--to", "pdf", "-o", out, "--lang", "en"], { command });
    expect(run).toMatchObject({ status: 2, stdout: "", stderr: sentence });
  });

  test("answers jobs for pages, and each job for a PDF with what is missing", () => {
    const text = readFileSync(report, "utf8");
    const jobs = ["pdf", "html"].map((to) => JSON.stringify({ id: to, to, report: text }));
    const run = runGouji(["render", "--ndjson", "-", "-o", "-", "--workers", "1"], {
      command,
      input: `${jobs.join("\n")}\n`,
    });
    const answers = new Map(
      run.stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as { id: string; error?: string; content?: string })
        .map((answer) => [answer.id, answer]),
    );
    expect(answers.get("pdf")?.error).toContain(`no PDF engine on this machine, ${machine}`);
    expect(answers.get("html")?.content).toContain("</html>");
    expect(run).toMatchObject({ status: 2, stderr: "" });
  });

  test("is an error of its own to a program, in its own process and in those of a pool", () => {
    const script = join(folder, "pool.mjs");
    writeFileSync(
      script,
      `import { readFileSync } from "node:fs";
import { checkReport, readSource, statutoryForms } from "@gouji/core";
import { buildDocument } from "@gouji/renderer";
import { createRenderer } from "@gouji/renderer/pool";
const source = readSource(readFileSync(${JSON.stringify(report)}, "utf8"), "report.gouji.yaml");
const document = buildDocument(source, checkReport(source, statutoryForms).form);
for (const workers of [0, 1]) {
  const renderer = createRenderer({ workers });
  await renderer.render(document, { to: "pdf" }).catch(({ name, machine }) => console.log(name, machine));
  console.log((await renderer.render(document, { to: "html" })).length > 1000);
  renderer.close();
}
`,
    );
    expect(runGouji([], { command: script }).stdout).toBe(`MissingEngineError ${machine}\ntrue\n`.repeat(2));
  });
});
