import { readdirSync, readFileSync } from "node:fs";
import { emits, generateTypes } from "@gouji/codegen";
import { statutoryForms } from "@gouji/core";
import { gatherSchema } from "@gouji/core/custom-form";
import { expect, test } from "vitest";

const root = new URL("../../../", import.meta.url);
const folder = "packages/types/src";
const read = (path: string) => readFileSync(new URL(path, root), "utf8");
const schemas = statutoryForms.map(({ id }) => {
  const source = `schemas/${id}.schema.json`;
  return { source, ...gatherSchema(read(source), (file) => ({ text: read(`schemas/${file}`) })) };
});

test("the checked-in files are what the schemas give", async () => {
  const files = await generateTypes({
    schemas,
    folder,
    emit: emits,
    command: "npm run generate",
    runtimeModule: "@gouji/codegen/runtime",
  });
  const present = readdirSync(new URL(`${folder}/`, root), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath.replaceAll("\\", "/").split(`${folder}`)[1] ?? ""}/${entry.name}`);
  expect(present.map((path) => folder + path.replace("//", "/")).sort()).toEqual(
    files.map(({ path }) => path).sort(),
  );
  for (const { path, content } of files)
    expect(read(path) === content, `${path} is stale: run npm run generate`).toBe(true);
});

test("the package has an entry for every form, and ships every schema in one file", () => {
  const { exports, dependencies } = JSON.parse(read("packages/types/package.json")) as Record<
    string,
    Record<string, unknown>
  >;
  for (const { id, schema } of statutoryForms) {
    for (const entry of [`./${id}`, `./${id}/zod`, `./${id}/relations.json`, `./${id}/tables.json`])
      expect(exports).toHaveProperty([entry]);
    const file = `schemas/${id}.schema.json`;
    expect(exports).toHaveProperty([`./${file}`]);
    const text = readFileSync(new URL(import.meta.resolve(`@gouji/types/${file}`)), "utf8");
    expect(JSON.parse(text)).toEqual(schema);
    expect(text).not.toMatch(/"\$ref": "[^#]/);
  }
  expect(dependencies).toBeUndefined();
});
