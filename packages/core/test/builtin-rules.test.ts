import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import {
  type Form,
  readForComparison,
  readSource,
  type Source,
  statutoryForms,
  sampleReport,
} from "@gouji/core";
import { selectForm } from "@gouji/core/report";
import { traitsOf } from "@gouji/core/rules";
import { describe, expect, test } from "vitest";
import { runRules } from "../src/check/run-rules.js";
import { builtinRules } from "../src/rules/builtin-rules.js";
import type { BuiltinRule } from "../src/rules/define-rule.js";
import { example, withValueIn } from "./example.js";
import { allForms, madeUpForms } from "./test-forms.js";

const folder = fileURLToPath(new URL("../src/rules/", import.meta.url));

test("every file in a folder of rules is a rule that is listed, and named after it", () => {
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "conditions")
    .flatMap(({ name }) => readdirSync(folder + name))
    .map((file) => basename(file, ".ts"));
  expect(builtinRules.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
});

describe.each(builtinRules.map((rule) => ({ id: rule.id, rule })))("$id", ({ id, rule }) => {
  const samples = samplesOf(rule);

  test("is reported for what its page says fails, and not for what passes", () => {
    expect(samples.length).toBeGreaterThan(0);
    for (const { passing, failing } of samples) {
      expect(rulesFound(failing, builtinRules)).toContain(id);
      expect(rulesFound(passing, builtinRules)).not.toContain(id);
    }
  });

  test("is reported no more once its entry is deleted, while all others still are", () => {
    const others = builtinRules.filter((one) => one !== rule);
    for (const { failing } of samples) {
      const before = rulesFound(failing, builtinRules);
      const gone = rulesFound(failing, others);
      expect(gone).not.toContain(id);
      expect(gone).toEqual(before.filter((one) => one !== id));
    }
  });

  test("can be switched off where it may be suppressed, and not otherwise", () => {
    const off = { severities: { [id]: "off" } } as const;
    for (const { failing } of samples)
      expect(rulesFound(failing, builtinRules, off).includes(id)).toBe(!traitsOf(id).suppressible);
  });
});

interface Sample {
  readonly passing: Report;
  readonly failing: Report;
}

interface Report {
  readonly source: Source;
  readonly lastYear?: Source;
}

/** What stands on the rule's page, in a report of each form; what needs two reports has no snippet there. */
function samplesOf(rule: BuiltinRule): Sample[] {
  if (rule.traits.comparesReports) return [unchangedFigures()];
  const statutory = statutoryForms.map((form) => ({ form, report: sampleReport(form) }));
  const isShown = ({ form }: { readonly form: Form }) => rule.example(form) !== undefined;
  // What the statutory forms have no place for is shown in another.
  const reports = statutory.some(isShown) ? statutory : madeUpForms;
  return reports.flatMap(({ form, report }) => {
    const snippet = rule.example(form);
    if (!snippet) return [];
    const { at, passing, failing } = snippet;
    return [
      {
        passing: { source: withValueIn(report, at, passing) },
        failing: { source: withValueIn(report, at, failing) },
      },
    ];
  });
}

function unchangedFigures(): Sample {
  const read = (text: string) => readSource(text, "a.yaml");
  const text = example("suqian-2024");
  const lastYear = read(text.replace("year: 2024", "year: 2023"));
  return {
    passing: { source: read(text.replace("inForce: 12", "inForce: 13")), lastYear },
    failing: { source: read(text), lastYear },
  };
}

function rulesFound(
  { source, lastYear }: Report,
  rules: readonly BuiltinRule[],
  settings: { readonly severities?: Readonly<Record<string, "off">> } = {},
): string[] {
  const compared = lastYear && readForComparison(lastYear, allForms);
  const context = { ...settings, ...(compared && { reports: { lastYear: compared } }) };
  const form = selectForm(source, allForms);
  return runRules(source, form, { forms: allForms, rules, context }).findings.map(({ rule }) => rule);
}
