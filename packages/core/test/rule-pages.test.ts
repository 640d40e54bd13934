import { checkReport, listRules, readSource, rulePage, sampleReport, statutoryForms } from "@gouji/core";
import type { Operand } from "@gouji/core/form";
import { evaluate, type Figures } from "@gouji/core/report";
import { describe, expect, test } from "vitest";
import { checkedExample } from "../src/explain/checked-example.js";
import { conditionValue } from "../src/explain/condition-text.js";
import { filledExample } from "../src/explain/filled-example.js";
import { conditionExample } from "../src/rules/conditions/conditions.js";
import { withNamedRow } from "../src/rules/named-rows.js";
import { type ExampleFigures, relationExample } from "../src/rules/rule-example.js";
import { allForms } from "./test-forms.js";

test.each(allForms)("the sample report of form $id has no findings", (form) => {
  const { findings } = checkReport(readSource(sampleReport(form), "a.yaml"), [form]);
  expect(findings.map(({ rule, pointer }) => `${rule} ${pointer}`)).toEqual([]);
});

describe.each(allForms.map(withNamedRow))("examples on the pages of form $id's own rules", (form) => {
  test.each(form.rules)("$rule: a report passes with the one, and fails with the other", (declared) => {
    const example = filledExample(declared, form) ?? conditionExample(declared, form);
    expect(checkedExample(declared.rule, example, form)).toBeDefined();
  });

  test.each([...new Set(form.relations.map(({ rule }) => rule))])("%s holds and fails as shown", (rule) => {
    const example = relationExample(rule, form);
    expect(example).toBeDefined();
    if (!example) return;
    const { relation, passing, failing } = example;
    const outcome = (figures: ExampleFigures) => {
      const of = (role: Operand["report"]) => {
        const values = new Map(
          [...figures].flatMap(([one, value]) => (one.report === role ? [[one.cell, value]] : [])),
        );
        return Array.from({ length: form.cells.length }, (_, cell) => values.get(cell));
      };
      const contents = form.cells.map(({ index }) =>
        relation.when?.cell === index ? conditionValue(relation.when, form) : undefined,
      );
      const known: Figures = {
        states: form.cells.map(() => "written" as const),
        contents,
        values: of("this"),
        others: Object.fromEntries(relation.reports.map((report) => [report, of(report)])),
        leftOut: new Set(),
        computedBy: new Map(),
      };
      return evaluate(relation, known, form).kind;
    };
    expect([outcome(passing), outcome(failing)]).toEqual(["holds", "fails"]);
  });
});

test("every rule that is listed has a page in both languages", () => {
  const ids = listRules(allForms).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids)
    for (const language of ["zh", "en"] as const)
      expect(rulePage(id, allForms, language)).toMatch(new RegExp(`^# ${id}\n`));
});

test("a page of a statutory form shows an example wherever its rules have one", () => {
  const without = listRules(statutoryForms)
    .map(({ id }) => ({ id, page: rulePage(id, statutoryForms) ?? "" }))
    .filter(({ page }) => !page.includes("## 不通过"));
  // It compares whole reports; lists and decimals are for forms that have them.
  expect(without.map(({ id }) => id)).toEqual(["figures-unchanged", "row-key", "decimal-places"]);
});

describe("the page of a rule", () => {
  const page = (id: string) => rulePage(id, allForms, "en") ?? "";

  test("says a ratio, what may differ, and a sum down a list in words", () => {
    expect(page("project-rate")).toContain("> To date ÷ Planned × 100 = Rate\n");
    expect(page("funding-whole")).toContain("> General revenue + Federal + Fees = 100 (± 0.1)\n");
    expect(page("projects-paid")).toContain("> To date of every row of Projects = Paid to date\n");
  });

  test("says when it is looked at, and shows that too", () => {
    expect(page("project-not-begun")).toContain('> To date = 0 (looked at only while "Status" is Planned)\n');
    expect(page("project-not-begun")).toContain("| Status | Planned |\n| To date | 0.00 |\n");
  });

  test("names the report of another form that it is compared with", () => {
    expect(page("initial-as-voted")).toContain("> Initial budget = /voted/all/amount of appropriation\n");
  });
});
