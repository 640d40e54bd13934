import { checkReport, listRules, readSource, rulePage, statutoryForms } from "@gouji/core";
import type { Operand } from "@gouji/core/form";
import { evaluate } from "@gouji/core/report";
import { sampleReport } from "@gouji/core";
import { describe, expect, test } from "vitest";
import { conditionExample } from "../src/rules/conditions/conditions.js";
import { type ExampleFigures, relationExample } from "../src/rules/rule-example.js";
import { withValue } from "./example.js";

test.each(statutoryForms)("an empty report of form $id has no findings", (form) => {
  expect(checkReport(readSource(sampleReport(form), "a.yaml"), [form]).findings).toEqual([]);
});

describe.each(statutoryForms)("examples on the pages of form $id's own rules", (form) => {
  test.each(form.rules)("$rule", (declared) => {
    const { rule } = declared;
    const example = conditionExample(declared, form);
    expect(example).toBeDefined();
    if (!example) return;
    const { at, organKind } = example;
    const rulesOf = (value: string) =>
      checkReport(withValue(form, at, value), [form], organKind ? { organKind } : {}).findings.map(
        (finding) => finding.rule,
      );
    expect(rulesOf(example.failing)).toContain(rule);
    expect(rulesOf(example.passing)).not.toContain(rule);
  });

  test.each([...new Set(form.relations.map(({ rule }) => rule))])("%s", (rule) => {
    const example = relationExample(rule, form);
    expect(example).toBeDefined();
    if (!example) return;
    const outcome = (figures: ExampleFigures) => {
      const of = (role: Operand["report"]) => {
        const values = new Map(
          [...figures].flatMap(([one, value]) => (one.report === role ? [[one.cell, value]] : [])),
        );
        return form.cells.map(({ index }) => values.get(index));
      };
      const states = form.cells.map(() => "written" as const);
      const known = {
        states,
        values: of("this"),
        others: { lastYear: of("lastYear") },
        computedBy: new Map(),
      };
      return evaluate(example.relation, known, form).kind;
    };
    expect([outcome(example.passing), outcome(example.failing)]).toEqual(["holds", "fails"]);
  });
});

test("every rule that is listed has a page in both languages", () => {
  const ids = listRules(statutoryForms).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids)
    for (const language of ["zh", "en"] as const)
      expect(rulePage(id, statutoryForms, language)).toMatch(new RegExp(`^# ${id}\n`));
});
