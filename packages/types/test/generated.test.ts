import { readdirSync, readFileSync } from "node:fs";
import { emits, generateTypes } from "@gouji/codegen";
import { statutoryForms } from "@gouji/core";
import { expect, test } from "vitest";

const root = new URL("../../../", import.meta.url);
const folder = "packages/types/src";
const read = (path: string) => readFileSync(new URL(path, root), "utf8");
const schemas = statutoryForms.map(({ id }) => {
  const source = `schemas/${id}.schema.json`;
  return { source, text: read(source) };
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

test("the package has an entry for every form, and ships every schema as it is", () => {
  const { exports, dependencies } = JSON.parse(read("packages/types/package.json")) as Record<
    string,
    Record<string, unknown>
  >;
  const ids = schemas.map(({ text }) => (JSON.parse(text) as { "x-form": { id: string } })["x-form"].id);
  for (const id of ids) {
    for (const entry of [`./${id}`, `./${id}/zod`, `./${id}/relations.json`, `./${id}/tables.json`])
      expect(exports).toHaveProperty([entry]);
  }
  for (const { source, text } of schemas) {
    expect(exports).toHaveProperty([`./${source}`]);
    expect(readFileSync(new URL(import.meta.resolve(`@gouji/types/${source}`)), "utf8")).toBe(text);
  }
  expect(dependencies).toBeUndefined();
});
