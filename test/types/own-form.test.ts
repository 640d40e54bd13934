import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { emits, generateTypes } from "@gouji/codegen";
import { check, checkReport, type Form, readSource, readValue } from "@gouji/core";
import { loadForm } from "@gouji/core/custom-form";
import { formOf } from "@gouji/core/report";
import { traitsOf } from "@gouji/core/rules";
import { build } from "esbuild";
import { afterAll, describe, expect, test } from "vitest";
import type { Relation } from "../../packages/types/src/contracts.js";
import { mutate, mutateFigures, randomFrom } from "../../packages/types/test/support/mutate.js";
import { relationOutcomes } from "../../packages/types/test/support/relation-outcomes.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const forms = join(root, "test/forms");

/** How many mutations of each form's report are tried; 2,000 in `npm run fuzz:types`. */
const mutations = Number(process.env["GOUJI_MUTATIONS"] ?? 200);

interface Placed {
  readonly rule: string;
  readonly pointer: string;
}

interface Generated {
  readonly validate: (value: unknown) => { readonly ok: boolean };
  readonly checkRelations: (value: unknown) => readonly Placed[];
  readonly reportSchema: { readonly safeParse: (value: unknown) => { readonly success: boolean } };
  readonly relations: readonly Relation[];
}

// Inside the project, so that zod is found.
mkdirSync(join(root, ".cache"), { recursive: true });
const folder = mkdtempSync(join(root, ".cache/own-form-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function generate(name: string, text: string): Promise<Generated> {
  const schemas = [{ source: `${name}.schema.json`, text }];
  const files = await generateTypes({ schemas, emit: emits, folder: join(folder, name) });
  for (const { path, content } of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  const contents =
    'export { validate, checkRelations, relations } from "./index.js";\nexport { reportSchema } from "./zod.js";\n';
  const outfile = join(folder, name, "all.mjs");
  const stdin = { contents, resolveDir: join(folder, name), loader: "ts" } as const;
  await build({ stdin, bundle: true, format: "esm", outfile });
  return (await import(pathToFileURL(outfile).href)) as Generated;
}

describe.each(readdirSync(forms))("the made-up form %s", (name) => {
  const schema = readFileSync(join(forms, name, `${name}.schema.json`), "utf8");
  const reportText = readFileSync(join(forms, name, `${name}.gouji.yaml`), "utf8");
  const report = readSource(reportText, `${name}.gouji.yaml`).value;
  const form = loadForm(JSON.parse(schema));
  const generated = generate(name, schema);

  test("the validator made ahead, Ajv, zod and core agree, over mutations of its report", async () => {
    const { validate, reportSchema } = await generated;
    const random = randomFrom(11);
    let refused = 0;
    for (let count = 0; count < mutations; count++) {
      const mutated = count === 0 ? report : mutate(report, random);
      const isValid = form.validate(mutated).length === 0;
      const verdicts = [validate(mutated).ok, reportSchema.safeParse(mutated).success];
      expect(verdicts, JSON.stringify(mutated)).toEqual([isValid, isValid]);
      // Core alone refuses what no program counts exactly.
      if (!JSON.stringify(mutated).includes("1e+300"))
        expect(isSound(mutated, form), JSON.stringify(mutated)).toBe(isValid);
      if (!isValid) refused++;
    }
    expect(refused / mutations).toBeGreaterThan(0.3);
    expect(refused / mutations).toBeLessThan(0.97);
  });

  test("checkRelations finds what core finds, over mutations of its figures and of its structure", async () => {
    const { checkRelations } = await generated;
    const random = randomFrom(12);
    const placed = ({ rule, pointer }: Placed) => `${rule} ${pointer}`;
    for (let count = 0; count < mutations; count++) {
      const changed = count % 3 === 0 ? mutate(report, random) : mutateFigures(report, random);
      const mutated = { ...(changed as object), format: form.id };
      const source = readValue(mutated);
      // What holds in each row of a list is there once it has rows.
      const withRows = formOf(source, form);
      const rules = new Set([...withRows.relations, ...withRows.rules].map(({ rule }) => rule));
      const expected = check(source, withRows).findings.filter(({ rule }) => rules.has(rule));
      expect(checkRelations(mutated).map(placed)).toEqual(expected.map(placed));
    }
  });

  test("its relations as data hold and fail as core says, over mutations of its figures", async () => {
    const { relations } = await generated;
    const random = randomFrom(13);
    for (let count = 0; count < mutations / 2; count++) {
      const mutated = count === 0 ? report : mutateFigures(report, random, { blanks: 0 });
      const source = readValue(mutated);
      const { held, failed, unassessable } = check(source, formOf(source, form)).relations;
      const outcomes = relationOutcomes(relations, mutated);
      const counts = (["held", "failed", "unassessable"] as const).map(
        (kind) => outcomes.filter((one) => one === kind).length,
      );
      expect(counts, JSON.stringify(mutated)).toEqual([held, failed, unassessable]);
    }
  });
});

function isSound(report: unknown, form: Form): boolean {
  const { findings } = checkReport(readValue(report), [form]);
  return findings.every(({ rule }) => !traitsOf(rule).ofSource);
}
