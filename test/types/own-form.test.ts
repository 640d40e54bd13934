import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { emits, generateTypes } from "@gouji/codegen";
import { check, readSource, readValue } from "@gouji/core";
import { loadForm } from "@gouji/core/custom-form";
import { build } from "esbuild";
import { afterAll, expect, test } from "vitest";
import { mutate, mutateFigures, randomFrom } from "../../packages/types/test/support/mutate.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const schema = readFileSync(join(root, "test/forms/library/library.schema.json"), "utf8");
const reportText = readFileSync(join(root, "test/forms/library/library.gouji.yaml"), "utf8");
const report = readSource(reportText, "library.gouji.yaml").value;
const form = loadForm(JSON.parse(schema));

interface Placed {
  readonly rule: string;
  readonly pointer: string;
}

interface Generated {
  readonly validate: (value: unknown) => { readonly ok: boolean };
  readonly checkRelations: (value: unknown) => readonly Placed[];
  readonly reportSchema: { readonly safeParse: (value: unknown) => { readonly success: boolean } };
}

// Inside the project, so that zod is found.
mkdirSync(join(root, ".cache"), { recursive: true });
const folder = mkdtempSync(join(root, ".cache/own-form-"));
afterAll(() => rmSync(folder, { recursive: true }));
const generated = generate();

async function generate(): Promise<Generated> {
  const files = await generateTypes({
    schemas: [{ source: "library.schema.json", text: schema }],
    emit: emits,
    folder,
  });
  for (const { path, content } of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  const contents =
    'export { validate, checkRelations } from "./index.js";\nexport { reportSchema } from "./zod.js";\n';
  const outfile = join(folder, "all.mjs");
  await build({
    stdin: { contents, resolveDir: folder, loader: "ts" },
    bundle: true,
    format: "esm",
    outfile,
  });
  return (await import(pathToFileURL(outfile).href)) as Generated;
}

test("of a custom form, too, the validator made ahead, Ajv and zod agree, over 500 mutations", async () => {
  const { validate, reportSchema } = await generated;
  const random = randomFrom(11);
  let refused = 0;
  for (let count = 0; count < 500; count++) {
    const mutated = count === 0 ? report : mutate(report, random);
    const isValid = form.validate(mutated).length === 0;
    const verdicts = [validate(mutated).ok, reportSchema.safeParse(mutated).success];
    expect(verdicts, JSON.stringify(mutated)).toEqual([isValid, isValid]);
    if (!isValid) refused++;
  }
  expect(refused).toBeGreaterThan(200);
  expect(refused).toBeLessThan(480);
});

test("and checkRelations finds what core finds, over 300 mutations of its figures", async () => {
  const { checkRelations } = await generated;
  const rules = new Set([...form.relations, ...form.rules].map(({ rule }) => rule));
  const random = randomFrom(12);
  const placed = ({ rule, pointer }: Placed) => `${rule} ${pointer}`;
  for (let count = 0; count < 300; count++) {
    const mutated = mutateFigures(report, random);
    const expected = check(readValue(mutated), form).findings.filter(({ rule }) => rules.has(rule));
    expect(checkRelations(mutated).map(placed)).toEqual(expected.map(placed));
  }
});
