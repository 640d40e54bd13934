import { execFileSync } from "node:child_process";
import { mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { statutoryForms } from "@gouji/core";
import { build } from "esbuild";
import { beforeAll, describe, expect, test } from "vitest";

const project = mkdtempSync(join(tmpdir(), "gouji-types-"));
const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
const zod = dirname(createRequire(import.meta.url).resolve("zod/package.json"));

beforeAll(() => {
  const folder = fileURLToPath(new URL("..", import.meta.url));
  const tarball = npm(["pack", "--silent", "--pack-destination", project], folder).trim();
  writeFileSync(join(project, "package.json"), '{ "private": true }');
  npm(["install", "--offline", "--no-audit", "--no-fund", `./${tarball}`], project);
}, 120_000);

/** The same program in each module system. */
const program = (load: (entry: string, ...names: string[]) => string) => `
${load("@gouji/types", "isReport", "checkRelations", "validate", "forms")}
${load("@gouji/types/2019", "tables")}
${load("@gouji/types/2021", "relations", "form")}
const review = { upheld: 1, corrected: 0, other: 0, pending: 0, total: 2 };
const [finding] = checkRelations({ format: "2021", disputes: { review } });
console.log([isReport({}), validate({}).ok, finding?.pointer, forms.length > 1, relations.length > 0, Object.keys(tables).length, form.id].join());
`;
const printed = "false,false,/disputes/review/total,true,true,3,2021\n";
const byImport = (entry: string, ...names: string[]) => `import { ${names.join(", ")} } from "${entry}";`;
const byRequire = (entry: string, ...names: string[]) =>
  `const { ${names.join(", ")} } = require("${entry}");`;

describe("the packed package, installed without a network", () => {
  test("is imported", () => {
    expect(node("program.mjs", program(byImport))).toBe(printed);
  });

  test("is required", () => {
    expect(node("program.cjs", program(byRequire))).toBe(printed);
  });

  test("runs where making code from text is forbidden", () => {
    expect(node("strict.mjs", program(byImport), ["--disallow-code-generation-from-strings"])).toBe(printed);
  });

  test.each(["relations", "tables"])("gives %s to programs in other languages", (name) => {
    const script = `
      const { form, ${name} } = require("@gouji/types/2021/${name}.json");
      console.log(form.id, JSON.stringify(${name}) === JSON.stringify(require("@gouji/types/2021").${name}));`;
    expect(node(`${name}.cjs`, script)).toBe("2021 true\n");
  });

  test("a guard of one form, from the entry of all, brings nothing of the other", async () => {
    const stdin = { contents: 'export { isReport2021 } from "@gouji/types";', resolveDir: project };
    const { outputFiles } = await build({ stdin, bundle: true, format: "esm", write: false });
    expect(outputFiles[0]?.text).toContain("urn:gouji:form:2021");
    expect(outputFiles[0]?.text).not.toContain("urn:gouji:form:2019");
  });

  test("gives its schemas to `$schema` and to imports", () => {
    const script =
      'console.log(require("@gouji/types/schemas/2021.schema.json").$id, require("@gouji/types/package.json").name);';
    expect(node("schema.cjs", script)).toBe("urn:gouji:form:2021 @gouji/types\n");
  });

  test("has no dependency, and holds nothing but what it needs", () => {
    const listed = npm(["ls", "--all", "--parseable"], project).trim().split("\n");
    expect(listed).toHaveLength(2);
  });

  describe("next to zod", () => {
    beforeAll(() => symlinkSync(zod, join(project, "node_modules/zod"), "junction"));

    const schemas = (load: typeof byImport) => `
      ${load("@gouji/types/zod", "reportSchema")}
      ${load("@gouji/types/2021/zod", "applicantsSchema")}
      console.log(reportSchema.safeParse({}).success, applicantsSchema.safeParse({ person: 1 }).success);`;

    test.each([
      { file: "zod.mjs", code: schemas(byImport) },
      { file: "zod.cjs", code: schemas(byRequire) },
    ])("gives zod schemas to $file", ({ file, code }) => {
      expect(node(file, code)).toBe("false true\n");
    });
  });

  test.each([
    { resolution: "nodenext", module: "nodenext", files: ["a.mts", "b.cts"] },
    { resolution: "bundler", module: "esnext", files: ["a.ts"] },
  ])("is typed under $resolution", ({ resolution, module, files }) => {
    for (const file of files) writeFileSync(join(project, file), typed);
    const options = ["--strict", "--exactOptionalPropertyTypes", "--noEmit", "--target", "es2023"];
    const args = [
      tsc,
      ...options,
      "--module",
      module,
      "--moduleResolution",
      resolution,
      "--noUncheckedIndexedAccess",
      "--resolveJsonModule",
      ...files,
    ];
    expect(run(process.execPath, args)).toBe("");
  });

  test.each([
    {
      what: "types alone",
      code: 'import type { Report } from "@gouji/types"; export type R = Report;',
      limit: 0,
    },
    { what: "a guard", code: 'export { isReport2021 } from "@gouji/types/2021";', limit: 55_000 },
    {
      what: "zod schemas, without zod",
      code: 'export { report2021Schema } from "@gouji/types/2021/zod";',
      limit: 4_000,
    },
    { what: "tables", code: 'export { tables } from "@gouji/types/2021";', limit: 27_000 },
    {
      what: "a form with all its checks",
      code: 'export { validate, checkRelations } from "@gouji/types/2021";',
      limit: 195_000,
    },
    {
      what: "every form with all its checks",
      code: 'export { validate, checkRelations } from "@gouji/types";',
      limit: 134_000 * statutoryForms.length,
    },
  ])("$what: a bundler takes no more than $limit bytes", async ({ code, limit }) => {
    const stdin = { contents: code, resolveDir: project, loader: "ts" } as const;
    const options = {
      bundle: true,
      minify: true,
      charset: "utf8",
      format: "esm",
      write: false,
      external: ["zod"],
    } as const;
    const { outputFiles } = await build({ stdin, ...options });
    expect(outputFiles[0]?.contents.length).toBeLessThanOrEqual(limit);
  });
});

const typed = `
import { isReport, type Report, validate, type Finding } from "@gouji/types";
import { type Applicants, type Report2021, checkRelations } from "@gouji/types/2021";
import type { Report2019 } from "@gouji/types/2019";
import { reportSchema } from "@gouji/types/zod";
import { report2021Schema } from "@gouji/types/2021/zod";

const value: unknown = {};
if (isReport(value)) {
  const report: Report = value;
  if (report.format === "2019") report satisfies Report2019;
  if (report.format === "2021") report satisfies Report2021;
}
const result = validate(value);
const findings: readonly Finding[] = result.ok ? checkRelations(result.value) : result.findings;
export const messages = findings.map(({ message }) => message);
export const parsed: Report = reportSchema.parse(value);
export const year: Report2021["year"] = report2021Schema.shape.year.parse(2024);
export const row: Applicants = { person: 1, total: null };
`;

function node(file: string, code: string, options: readonly string[] = []): string {
  writeFileSync(join(project, file), code);
  return run(process.execPath, [...options, file]);
}

function npm(args: readonly string[], cwd: string): string {
  return run("npm", args, cwd);
}

function run(command: string, args: readonly string[], cwd = project): string {
  try {
    return execFileSync(command, args, {
      cwd,
      encoding: "utf8",
      shell: process.platform === "win32",
      stdio: "pipe",
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`${command} ${args.join(" ")}\n${stdout ?? ""}${stderr ?? ""}`, { cause: error });
  }
}
