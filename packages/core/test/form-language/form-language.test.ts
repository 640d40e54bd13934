import {
  checkReport,
  type ComparedReport,
  type Finding,
  type Form,
  FormError,
  type FormProblem,
  readForComparison,
  readSource,
} from "@gouji/core";
import { loadForm } from "@gouji/core/custom-form";
import { describe, expect, test } from "vitest";
import { baseForm, baseReport } from "./base-form.js";
import { type FeatureCase, type MistakeCase } from "./case.js";
import { cellRuleFeatures } from "./cases/features/cell-rules.js";
import { cellFeatures } from "./cases/features/cells.js";
import { formKeywordFeatures } from "./cases/features/form-keyword.js";
import { headFeatures } from "./cases/features/heads.js";
import { listFeatures } from "./cases/features/lists.js";
import { otherReportFeatures } from "./cases/features/other-reports.js";
import { relationFeatures } from "./cases/features/relations.js";
import { tableFeatures } from "./cases/features/tables.js";
import { cellRuleMistakes } from "./cases/mistakes/cell-rules.js";
import { cellMistakes } from "./cases/mistakes/cells.js";
import { formKeywordMistakes } from "./cases/mistakes/form-keyword.js";
import { headMistakes } from "./cases/mistakes/heads.js";
import { listMistakes } from "./cases/mistakes/lists.js";
import { otherReportMistakes } from "./cases/mistakes/other-reports.js";
import { relationMistakes } from "./cases/mistakes/relations.js";
import { declarationMistakes } from "./cases/mistakes/rule-declarations.js";
import { tableMistakes } from "./cases/mistakes/tables.js";
import { type Patch, patched } from "./patch.js";

const features: Readonly<Record<string, readonly FeatureCase[]>> = {
  "x-form": formKeywordFeatures,
  "cells and fields": cellFeatures,
  tables: tableFeatures,
  "x-heads": headFeatures,
  lists: listFeatures,
  "x-relations": relationFeatures,
  "cell rules": cellRuleFeatures,
  "other reports": otherReportFeatures,
};

const mistakes: Readonly<Record<string, readonly MistakeCase[]>> = {
  "x-form": formKeywordMistakes,
  "cells and fields": cellMistakes,
  tables: tableMistakes,
  "x-heads": headMistakes,
  lists: listMistakes,
  "x-relations": relationMistakes,
  "cell rules": cellRuleMistakes,
  "other reports": otherReportMistakes,
  rules: declarationMistakes,
};

/** A report to compare with, of the base form with some changes. */
function compared(form: Form, report: Patch | undefined): ComparedReport | undefined {
  if (!report) return undefined;
  const text = JSON.stringify(patched(baseReport, { "/format": form.id }, report));
  return readForComparison(readSource(text, "compared.gouji.json", [form]), [form]);
}

function formNamed(id: string, changes: Patch = {}): Form {
  return loadForm(patched(baseForm, { "/x-form/id": id, "/properties/format/const": id }, changes));
}

/** What is found in a report of a form. */
function check(report: object, feature: FeatureCase): readonly Finding[] {
  const { organKind, oldForm } = feature;
  const form = loadForm(patched(baseForm, feature.form));
  const lastYear = compared(oldForm ? formNamed("old", oldForm) : form, feature.lastYear);
  const other = compared(formNamed("other"), feature.other);
  const source = readSource(JSON.stringify(report, null, 2), "report.gouji.json", [form]);
  return checkReport(source, [form], {
    ...(organKind && { organKind }),
    reports: { ...(lastYear && { lastYear }), ...(other && { "form:other": other }) },
  }).findings;
}

const brief = ({ rule, pointer }: Finding) => `${rule} ${pointer}`;

function problemsOf(schema: object): readonly FormProblem[] {
  try {
    loadForm(schema);
  } catch (error) {
    if (error instanceof FormError) return error.problems;
    throw error;
  }
  return [];
}

for (const [topic, cases] of Object.entries(features))
  describe(`a form may say, of ${topic}:`, () => {
    test.each(cases)("$name", (one) => {
      const { form, report, allowed = [], broken, finds = [], says = "", titles } = one;
      for (const more of [{}, ...allowed])
        expect(check(patched(baseReport, report, more), one).map(brief), JSON.stringify(more)).toEqual([]);
      const found = broken ? check(patched(baseReport, report, broken), one) : [];
      expect(found.map(brief)).toEqual(finds);
      expect(found[0]?.message ?? "").toContain(says);
      if (titles) expect(loadForm(patched(baseForm, form)).parts.map(({ title }) => title)).toEqual(titles);
    });
  });

for (const [topic, cases] of Object.entries(mistakes))
  describe(`a form is refused, with place and advice, of ${topic}:`, () => {
    test.each(cases)("$name", ({ form, place, zh, en }) => {
      const problems = problemsOf(patched(baseForm, form));
      expect(problems.map((problem) => problem.place)).toContain(place);
      const texts = problems.filter((problem) => problem.place === place).map(({ text }) => text);
      expect(texts.map((text) => text.zh).join("\n")).toContain(zh);
      expect(texts.map((text) => text.en).join("\n")).toContain(en);
    });
  });

test("every mistake of a form is said, not the first alone", () => {
  const many = ["a title that names no field", "no parts"];
  const singles = Object.values(mistakes)
    .flat()
    .filter(({ name }) => !many.includes(name));
  const form = patched(
    baseForm,
    ...["a unit on yes or no", "a key that may stay blank", "a row that is not required"].map(
      (wanted) => singles.find(({ name }) => name === wanted)?.form,
    ),
  );
  expect(problemsOf(form).map(({ place }) => place)).toEqual(
    expect.arrayContaining([
      "/properties/facts/properties/open/x-cell/unit",
      "/properties/projects/x-table/key",
      "/properties/flow/properties/left",
    ]),
  );
});
