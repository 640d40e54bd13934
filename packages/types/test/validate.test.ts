import { check, checkReport, readValue, statutoryForms } from "@gouji/core";
import { loadForm } from "@gouji/core/custom-form";
import { reportSchema } from "@gouji/types/zod";
import { assertReport, isReport, validate } from "@gouji/types";
import { validate as validate2021 } from "@gouji/types/2021";
import { describe, expect, test } from "vitest";
import { examples, shippedSchema } from "./support/examples.js";
import { mutate, randomFrom } from "./support/mutate.js";

type Guard = (value: unknown) => boolean | undefined;
const forms = statutoryForms.map(({ id }) => loadForm(JSON.parse(shippedSchema(id))));
const entries = statutoryForms.map(async ({ id }) => {
  const entry = (await import(`@gouji/types/${id}`)) as Readonly<Record<string, Guard>>;
  const [name = ""] = Object.keys(entry).filter((one) => one.startsWith("isReport"));
  return [id, entry[name] ?? (() => undefined)] as const;
});
const guards: Readonly<Record<string, Guard>> = Object.fromEntries(await Promise.all(entries));
const [suqian] = examples.filter(({ name }) => name === "suqian-2024");
const report = suqian?.value as Record<string, unknown>;

describe.each(examples)("$name", ({ value }) => {
  test("is a report of exactly one form", () => {
    expect(validate(value)).toEqual({ ok: true, value });
    expect(Object.values(guards).filter((isOne) => isOne(value))).toHaveLength(1);
    expect(isReport(value)).toBe(true);
  });

  test("in 700 mutations, the validator made ahead, Ajv, zod and core agree, and what is refused is reported", () => {
    const random = randomFrom(20240131);
    let refused = 0;
    for (let count = 0; count < 700; count++) {
      const mutated = mutate(value, random);
      for (const form of forms) expect(guards[form.id]?.(mutated)).toBe(form.validate(mutated).length === 0);
      const result = validate(mutated);
      const isValid = forms.some((form) => form.validate(mutated).length === 0);
      const verdicts = [result.ok, reportSchema.safeParse(mutated).success, isSound(mutated)];
      expect(verdicts, JSON.stringify(mutated)).toEqual([isValid, isValid, isValid]);
      if (result.ok) continue;
      refused++;
      expect(result.findings.length).toBeGreaterThan(0);
    }
    expect(refused).toBeGreaterThan(300);
    expect(refused).toBeLessThan(650);
  });

  test("findings are core's own, without what belongs to a file", () => {
    const random = randomFrom(7);
    const form = forms.find(({ id }) => guards[id]?.(value));
    for (let count = 0; form && count < 100; count++) {
      const mutated = { ...(mutate(value, random) as object), format: form.id };
      const result = validate(mutated);
      if (result.ok) continue;
      const messages = check(readValue(mutated), form).findings.map(
        ({ pointer, message }) => `${pointer} ${message}`,
      );
      for (const { pointer, message } of result.findings) expect(messages).toContain(`${pointer} ${message}`);
      for (const finding of result.findings) {
        expect(finding).not.toHaveProperty("file");
        expect(finding).not.toHaveProperty("range");
        expect(finding.fixes.every(({ set }) => set.length > 0)).toBe(true);
      }
    }
  });
});

test("tells what is wrong in Chinese, or in English", () => {
  const without = { ...report, organ: undefined };
  const [zh] = failures(validate(without));
  const [en] = failures(validate(without, { language: "en" }));
  expect(zh).toMatchObject({
    rule: "key-missing",
    pointer: "/organ",
    severity: "error",
    message: "缺少“机关名称”（organ）。",
  });
  expect(en?.message).toBe('"机关名称" (organ) is missing.');
});

test("a format written as a number still names the form, and can be mended", () => {
  const [finding] = failures(validate({ ...report, format: 2021 }));
  expect(finding).toMatchObject({ rule: "format-unquoted", pointer: "/format" });
  expect(finding?.fixes[0]?.set).toEqual([{ pointer: "/format", value: "2021" }]);
});

test("the entry of one form tells of a half-filled report, whose format nobody has asked for yet, what is wrong", () => {
  const findings = failures(validate2021({ requests: { received: { person: "３" } } }));
  const figure = findings.find(({ rule }) => rule === "number-format");
  expect(figure).toMatchObject({ pointer: "/requests/received/person" });
  expect(figure?.fixes.map(({ kind, set }) => ({ kind, set }))).toEqual([
    { kind: "safe", set: [{ pointer: "/requests/received/person", value: 3 }] },
  ]);
  expect(findings.some(({ rule, pointer }) => rule === "format-unknown" && pointer === "/format")).toBe(true);
  expect(failures(validate2021({ ...report, format: "2019" })).map(({ pointer }) => pointer)).toEqual([
    "/format",
  ]);
});

test("what is no report at all is refused, whatever it is", () => {
  for (const value of [undefined, null, 1, "2021", [], {}, { format: "1998" }, new Date(0), () => 0]) {
    expect(isReport(value)).toBe(false);
    expect(failures(validate(value)).length).toBeGreaterThan(0);
    expect(failures(validate2021(value)).length).toBeGreaterThan(0);
  }
});

test("an assertion tells the first findings, and carries them all", () => {
  expect(() => assertReport(report)).not.toThrow();
  const error = thrownBy(() => assertReport({ format: "2021" }));
  expect(error).toBeInstanceOf(TypeError);
  expect((error as Error).message).toContain("报告年度 (/year): 缺少“报告年度”（year）。");
  expect((error as Error).cause).toHaveLength(8);
});

/** Whether core finds nothing wrong with a value's structure. */
function isSound(value: unknown): boolean {
  const structure = ["format-unknown", "format-unquoted", "key-missing", "key-unknown"];
  const rules = new Set([...structure, "number-format", "value-kind"]);
  return !checkReport(readValue(value), forms).findings.some(({ rule }) => rules.has(rule));
}

function failures(result: ReturnType<typeof validate>) {
  return result.ok ? [] : result.findings;
}

function thrownBy(action: () => void): unknown {
  try {
    action();
    return undefined;
  } catch (error) {
    return error;
  }
}
