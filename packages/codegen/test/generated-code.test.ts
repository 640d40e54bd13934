import { readFileSync } from "node:fs";
import { readSource } from "@gouji/core";
import { entryAt } from "@gouji/core/source";
import { describe, expect, test } from "vitest";
import { emits, generateTypes } from "../src/index.js";
import type { CheckOptions, Finding, Relation, Table, Validation } from "../src/runtime/contracts.js";
import { madeUp, madeUpReport, statutory } from "./support/generate.js";
import { load } from "./support/load.js";
import { typeErrors } from "./support/type-check.js";

/** What the entry of a single form offers, whatever the form. */
interface Entry {
  readonly isReport: (value: unknown) => boolean;
  readonly assertReport: (value: unknown) => void;
  readonly validate: (value: unknown) => Validation<unknown>;
  readonly checkRelations: (report: unknown, options?: CheckOptions) => readonly Finding[];
  readonly relations: readonly Relation[];
  readonly tables: Readonly<Record<string, Table>>;
}

describe("the strictest compiler", () => {
  test("accepts what is generated for the statutory forms", async () => {
    expect(typeErrors(await generateTypes({ schemas: statutory }))).toEqual([]);
  });

  test("accepts every choice of what to generate for a form of one's own", async () => {
    const choices = [[], ...emits.map((emit) => [emit]), ["validate", "relations"], [...emits]] as const;
    // What zod infers nobody would want to write down.
    const options = { isolatedDeclarations: false };
    const files = await Promise.all(
      choices.map((emit, index) => generateTypes({ schemas: [madeUp], emit, folder: `choice-${index}` })),
    );
    expect(typeErrors(files.flat(), options)).toEqual([]);
  });

  test("finds zod schemas that give the interfaces", async () => {
    const files = await generateTypes({ schemas: statutory, emit: ["zod"] });
    const consumer = `
import * as z from "zod";
import type { Report, Report2021 } from "./index.js";
import { applicantsSchema, report2021Schema } from "./2021/zod.js";
import { reportSchema } from "./zod.js";

export const report: Report = reportSchema.parse({});
export const one: Report2021 = report2021Schema.parse({});
export const person: z.infer<typeof applicantsSchema.shape.person> = null;
export const half: z.infer<ReturnType<typeof partial>> = { year: 2024 };
function partial() {
  return report2021Schema.pick({ year: true, organ: true }).partial();
}
// @ts-expect-error left out is not the same as undefined
export const wrong: z.infer<typeof applicantsSchema> = { person: undefined };
`;
    expect(
      typeErrors([...files, { path: "consumer.ts", content: consumer }], { isolatedDeclarations: false }),
    ).toEqual([]);
  });

  test("tells the forms apart by `format`, and knows what may be left out", async () => {
    const consumer = `
import { assertReport, isReport2021, type Report, type Report2021, validate } from "./index.js";
import type { Applicants, Documents } from "./2021/index.js";

export function issued(report: Report): number | null | undefined {
  if (report.format === "2021") return report.disclosure.regulations.issued;
  if (report.format !== "2019") return undefined;
  // @ts-expect-error the form of 2019 has no such column
  void report.disclosure.regulations.issued;
  return report.disclosure.regulations.created;
}
export function narrowed(value: unknown): Report2021 | undefined {
  const result = validate(value);
  if (!result.ok) throw new Error(result.findings[0]?.message);
  assertReport(value);
  return isReport2021(value) ? value : undefined;
}
export const blank: Applicants = { person: null, business: 0 };
// @ts-expect-error left out is not the same as undefined
export const wrong: Applicants = { person: undefined };
// @ts-expect-error a key that the form does not have
export const unknownKey: Documents = { created: 1 };
`;
    const files = await generateTypes({ schemas: statutory });
    expect(typeErrors([...files, { path: "consumer.ts", content: consumer }])).toEqual([]);
  });
});

describe("interfaces", () => {
  test("have no numbered twins, no `any`, no `unknown`", async () => {
    for (const schemas of [statutory, [madeUp]]) {
      const files = (await generateTypes({ schemas, emit: [] })).filter(({ path }) =>
        path.endsWith("interfaces.ts"),
      );
      for (const { content } of files) {
        const names = [...content.matchAll(/^export (?:interface|type) (\w+)/gm)].map(
          ([, name = ""]) => name,
        );
        expect(names.filter((name) => /\w\d$/.test(name) && !/^Report\d{4}$/.test(name))).toEqual([]);
        expect(new Set(names).size).toBe(names.length);
        expect(content.replaceAll(/\/\*[\s\S]*?\*\//g, "")).not.toMatch(/\b(?:any|unknown)\b/);
        expect(content).not.toContain("This interface was referenced");
      }
    }
  });
});

describe("a form of one's own", () => {
  const report = readSource(readFileSync(madeUpReport, "utf8"), "report.yaml");
  const entry = generateTypes({ schemas: [madeUp] }).then(load) as Promise<unknown> as Promise<Entry>;

  test("validates without any other package", async () => {
    const { isReport, validate, assertReport } = await entry;
    expect(isReport(report.value)).toBe(true);
    expect(validate(report.value)).toEqual({ ok: true, value: report.value });
    expect(() => assertReport({ ...(report.value as object), format: "?" })).toThrow(TypeError);
    expect(isReport({})).toBe(false);
  });

  test("checks every relation: each is found where its right-hand side is off by one", async () => {
    const { relations, checkRelations } = await entry;
    expect(checkRelations(report.value)).toEqual([]);
    for (const { rule, kind, plus, minus, right } of relations) {
      const [pointer = ""] = kind === "equals" ? right : plus;
      const changed = structuredClone(report.value);
      add(changed, pointer, kind === "equals" ? 1 : 1e6);
      const findings = checkRelations(changed);
      const involved = [...plus, ...minus, ...right];
      expect(findings.some((finding) => finding.rule === rule || involved.includes(finding.pointer))).toBe(
        true,
      );
      expect(findings.length).toBeGreaterThan(0);
    }
  });

  test("gives tables whose every figure is in a report", async () => {
    const { tables } = await entry;
    for (const { gridColumns, labelColumns, bands } of Object.values(tables)) {
      for (const { head, columns, rows } of bands) {
        const width = columns.reduce((sum, { colSpan }) => sum + colSpan, 0);
        expect(width + labelColumns).toBe(gridColumns);
        expect(head.length).toBeGreaterThan(0);
        for (const { cells } of rows) {
          expect(cells).toHaveLength(columns.length);
          for (const pointer of cells) expect(entryAt(report, pointer.slice(1).split("/"))).toBeDefined();
        }
      }
    }
  });

  test("its code makes no code: it runs under a strict content security policy", async () => {
    for (const { content } of await generateTypes({ schemas: [madeUp, ...statutory] })) {
      expect(content).not.toMatch(/new Function|\beval\(|\brequire\(/);
    }
  });
});

function add(value: unknown, pointer: string, amount: number): void {
  const steps = pointer.slice(1).split("/");
  const last = steps.pop() ?? "";
  const parent = steps.reduce(
    (at, step) => at[step] as Record<string, unknown>,
    value as Record<string, unknown>,
  );
  parent[last] = Number(parent[last]) + amount;
}
