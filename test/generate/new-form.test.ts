import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { checkReport, Form, readSource } from "@gouji/core";
import { buildDocument } from "@gouji/renderer";
import { renderHtml } from "@gouji/renderer/html";
import { beforeAll, describe, expect, test } from "vitest";
import { generate, importBuilt, projectCopy } from "./project-copy.js";

const forms = fileURLToPath(new URL("../forms", import.meta.url));
const madeUp = readdirSync(forms).map((id) => ({
  id,
  schema: join(forms, id, `${id}.schema.json`),
  report: readFileSync(join(forms, id, `${id}.gouji.yaml`), "utf8"),
}));
const library = readFileSync(join(forms, "library/library.schema.json"), "utf8");

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

describe("schemas dropped into schemas/", () => {
  const folder = projectCopy();
  const read = (path: string) => readFileSync(join(folder, path), "utf8");
  let core: Core;

  beforeAll(async () => {
    for (const { id, schema } of madeUp) cpSync(schema, join(folder, `schemas/${id}.schema.json`));
    expect(await generate(folder)).toBe("");
    core = (await importBuilt(folder, "packages/core/src/index.ts")) as unknown as Core;
  }, 120_000);

  test("are statutory forms, in their place by the years they are prescribed for", () => {
    const years = core.statutoryForms.map(({ years }) => years.from);
    const ids = core.statutoryForms.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(madeUp.map(({ id }) => id)));
    expect(years).toEqual(years.toSorted((a, b) => a - b));
  });

  test.each(madeUp)("$id: its reports are checked without naming a schema", ({ id, report }) => {
    const source = core.readSource(report, "a.gouji.yaml");
    const { form, findings, relations } = core.checkReport(source, core.statutoryForms);
    expect(form?.id).toBe(id);
    expect(findings).toEqual([]);
    expect(relations.held).toBeGreaterThan(0);
  });

  test.each(madeUp)("$id: its reports are laid out as a page", ({ report }) => {
    const source = core.readSource(report, "a.gouji.yaml");
    const { form } = core.checkReport(source, core.statutoryForms);
    const page = form && renderHtml(buildDocument(source, form));
    for (const { title } of form?.parts.filter(({ required }) => required) ?? [])
      expect(page).toContain(title);
  });

  test.each(madeUp)(
    "$id: types of its own, which the package offers under its id",
    async ({ id, report }) => {
      const path = `packages/types/src/${id}/index.ts`;
      const entry = (await importBuilt(folder, path)) as unknown as Entry;
      const { value } = core.readSource(report, "a.gouji.yaml");
      expect([entry.form.id, entry.validate(value).ok, entry.validate({}).ok]).toEqual([id, true, false]);
      const { exports } = JSON.parse(read("packages/types/package.json")) as { exports: object };
      expect(Object.keys(exports)).toEqual(
        expect.arrayContaining([`./${id}`, `./${id}/zod`, `./schemas/${id}.schema.json`]),
      );
    },
  );

  test("are in every list of forms, and their relations have pages among the rules", () => {
    const documents = core.statutoryForms.map((form) => form.document);
    for (const page of ["README.md", "README.zh.md", "packages/types/README.md", "apps/vscode/README.md"])
      for (const document of documents) expect(read(page)).toContain(document);
    for (const rule of ["loans-balance", "project-rate", "account-certified-by", "initial-as-voted"])
      expect(existsSync(join(folder, `docs/rules/${rule}.md`))).toBe(true);
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
    const long = library.replace(/(?<="document": )"[^"]*"/, JSON.stringify("图".repeat(250)));
    writeFileSync(join(folder, "schemas/library.schema.json"), long);
    expect(await generate(folder)).toBe("");
  });

  test.each([
    ["archive", "library", 'schemas/archive.schema.json:7:5  /x-form/id: must be "archive"'],
    ["zod", "zod", "schemas/zod.schema.json: @gouji/types has another entry named zod"],
  ])("refuses the file %s.schema.json of a form named %s", async (file, id, refusal) => {
    const folder = projectCopy();
    const form = library.replaceAll('"library"', `"${id}"`);
    writeFileSync(join(folder, `schemas/${file}.schema.json`), form);
    expect(await generate(folder)).toContain(refusal);
  });
});
