import {
  checkReport,
  listRules,
  readSource,
  sampleReport,
  setText,
  statutoryForms,
  applyChanges,
  evaluate,
  type Operand,
  stepsOf,
} from "@gouji/core";
import { describe, expect, test } from "vitest";
import { boundRuleWords } from "../src/rules/bound-rule-words.js";
import { builtinRules } from "../src/rules/builtin-rules.js";
import { type ExampleFigures, type RelationExample, relationExample } from "../src/rules/rule-example.js";

test.each(statutoryForms)("an empty report of form $id is without a fault", (form) => {
  expect(checkReport(readSource(sampleReport(form), "a.yaml"), [form]).findings).toEqual([]);
});

describe.each(statutoryForms)("examples on the rules' pages, form $id", (form) => {
  const rulesOf = (at: string, value: string, organKind?: "county") => {
    const source = readSource(sampleReport(form), "a.yaml");
    const change = setText(source, stepsOf(at), value);
    const text = applyChanges(source.text, change ? [change] : []);
    return checkReport(readSource(text, "a.yaml"), [form], organKind ? { organKind } : {}).findings.map(
      ({ rule }) => rule,
    );
  };

  test.each(
    builtinRules.flatMap((rule) => {
      const example = rule.example(form);
      return example ? [{ id: rule.id, ...example }] : [];
    }),
  )("$id", ({ id, at, passing, failing }) => {
    expect(rulesOf(at, failing)).toContain(id);
    expect(rulesOf(at, passing)).not.toContain(id);
  });

  test.each(form.rules.map(({ rule }) => rule))("%s", (rule) => {
    const example = boundRuleWords[rule]?.example(form);
    expect(example).toBeDefined();
    if (!example) return;
    expect(rulesOf(example.at, example.failing, example.organKind)).toContain(rule);
    expect(rulesOf(example.at, example.passing, example.organKind)).not.toContain(rule);
  });

  test.each([...new Set(form.relations.map(({ rule }) => rule))])("%s", (rule) => {
    const example = relationExample(rule, form);
    expect(example).toBeDefined();
    if (!example) return;
    const outcome = (example: RelationExample, figures: ExampleFigures) => {
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
    expect([outcome(example, example.passing), outcome(example, example.failing)]).toEqual([
      "holds",
      "fails",
    ]);
  });
});

test("every rule that a check can name is listed once", () => {
  const ids = listRules(statutoryForms).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
