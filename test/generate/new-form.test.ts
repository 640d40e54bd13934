import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { checkReport, Form, readSource } from "@gouji/core";
import { beforeAll, describe, expect, test } from "vitest";
import { generate, importBuilt, projectCopy } from "./project-copy.js";

const madeUp = fileURLToPath(new URL("../forms/library", import.meta.url));
const report = readFileSync(join(madeUp, "library.gouji.yaml"), "utf8");

interface Core {
  readonly statutoryForms: readonly Form[];
  readonly checkReport: typeof checkReport;
  readonly readSource: typeof readSource;
}

/** What the entry of one form in `@gouji/types` offers. */
interface Entry {
  readonly form: { readonly id: string };
  readonly validate: (value: unknown) => { readonly ok: boolean };
}

describe("a schema dropped into schemas/", () => {
  const folder = projectCopy();
  const read = (path: string) => readFileSync(join(folder, path), "utf8");
  let core: Core;

  beforeAll(async () => {
    cpSync(join(madeUp, "library.schema.json"), join(folder, "schemas/library.schema.json"));
    expect(await generate(folder)).toBe("");
    core = (await importBuilt(folder, "packages/core/src/index.ts")) as unknown as Core;
  });

  test("is a statutory form, in its place by the years it is prescribed for", () => {
    const years = core.statutoryForms.map(({ years }) => years.from);
    expect(core.statutoryForms.map(({ id }) => id)).toContain("library");
    expect(years).toEqual([...years].sort());
  });

  test("checks its reports without being named", () => {
    const { form, findings } = core.checkReport(core.readSource(report, "a.gouji.yaml"), core.statutoryForms);
    expect(form?.id).toBe("library");
    expect(findings).toEqual([]);
  });

  test("has types of its own, which the package offers under its id", async () => {
    const entry = (await importBuilt(folder, "packages/types/src/library/index.ts")) as unknown as Entry;
    const { value } = core.readSource(report, "a.gouji.yaml");
    expect([entry.form.id, entry.validate(value).ok, entry.validate({}).ok]).toEqual([
      "library",
      true,
      false,
    ]);
    const { exports } = JSON.parse(read("packages/types/package.json")) as { exports: object };
    expect(Object.keys(exports)).toEqual(
      expect.arrayContaining(["./library", "./library/zod", "./schemas/library.schema.json"]),
    );
  });

  test("is in every list of forms, and its relations have pages among the rules", () => {
    for (const page of ["README.md", "README.zh.md", "packages/types/README.md", "apps/vscode/README.md"])
      expect(read(page)).toContain("虚构图函〔2020〕1号");
    expect(existsSync(join(folder, "docs/rules/loans-balance.md"))).toBe(true);
  });
});

describe("generating on a copy", () => {
  test("finds every file fresh, and after a form has gone its files stale", async () => {
    const folder = projectCopy();
    expect(await generate(folder, "--check")).toBe("");
    const [form = ""] = readdirSync(join(folder, "packages/types/src"));
    rmSync(join(folder, `schemas/${form}.schema.json`));
    expect(await generate(folder, "--check")).toContain(`packages/types/src/${form}/index.ts is stale`);
    expect(await generate(folder)).toBe("");
    expect(existsSync(join(folder, `packages/types/src/${form}/index.ts`))).toBe(false);
    expect(await generate(folder, "--check")).toBe("");
  });

  test("holds forms to the keywords as they stand in schemas/, not to those of the last build", async () => {
    const folder = projectCopy();
    const keywords = join(folder, "schemas/keywords.schema.json");
    // The document is the first that has this bound.
    writeFileSync(keywords, readFileSync(keywords, "utf8").replace(/"maxLength": 200$/m, '"maxLength": 300'));
    const form = readFileSync(join(madeUp, "library.schema.json"), "utf8");
    const long = form.replace(/(?<="document": )"[^"]*"/, JSON.stringify("图".repeat(250)));
    writeFileSync(join(folder, "schemas/library.schema.json"), long);
    expect(await generate(folder)).toBe("");
  });

  test.each([
    ["archive", "library", 'schemas/archive.schema.json:7:5  /x-form/id: must be "archive"'],
    ["zod", "zod", "schemas/zod.schema.json: @gouji/types has another entry named zod"],
  ])("refuses the file %s.schema.json of a form named %s", async (file, id, refusal) => {
    const folder = projectCopy();
    const form = readFileSync(join(madeUp, "library.schema.json"), "utf8").replaceAll('"library"', `"${id}"`);
    writeFileSync(join(folder, `schemas/${file}.schema.json`), form);
    expect(await generate(folder)).toContain(refusal);
  });
});
