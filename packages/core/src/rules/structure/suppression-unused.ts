import type { Subject } from "../../report/subject.js";
import { covers, readSuppressions, type Suppression } from "../../report/suppressions.js";
import { shortened } from "../../text/shortened.js";
import { cellBlank } from "../cells/cell-blank.js";
import { defineRule } from "../define-rule.js";
import type { Rule } from "../rule.js";

export const suppressionUnused = defineRule({
  id: "suppression-unused",
  severity: "warning",
  title: {
    zh: "已核实的提示不再出现时，删去这一条",
    en: "a judgement that matches no finding any more is removed",
  },
  remedy: { zh: "从 suppressions 中删去这一条。", en: "Delete the entry from suppressions." },
  messages: {
    zh: {
      fixed: (rule: string) => `“${rule}”须改正，不能作为已核实的提示`,
      unused: (rule: string) => `此处没有“${rule}”的提示，这一条已不需要`,
    },
    en: {
      fixed: (rule) => `"${rule}" has to be mended; it cannot be judged away`,
      unused: (rule) => `there is no finding "${rule}" here: this entry is not needed any more`,
    },
  },
  example: (form) => ({
    at: "/suppressions",
    passing: "[]",
    failing: `[{ rule: ${cellBlank.id}, at: ${form.cells[0]?.pointer ?? "/"}, reason: 已核实 }]`,
  }),
  checkFindings: ({ findings, rules }, subject, messages) =>
    readSuppressions(subject.source).flatMap((suppression) => {
      const rule = rules.find(({ id }) => id === suppression.rule);
      const isUsed = findings.some(({ broken, pointer }) =>
        broken.some((one) => one.traits.suppressible && covers(suppression, one.id, pointer)),
      );
      const isElsewhere = !suppression.at.every((place) => subject.form.places.has(place));
      if (isUsed || isElsewhere || !couldBeFound(suppression, rule, subject)) return [];
      const message =
        rule?.traits.suppressible === false
          ? messages.fixed(rule.id)
          : messages.unused(shortened(suppression.rule));
      return [{ pointer: `/suppressions/${suppression.index}/rule`, message }];
    }),
});

/** What was found beside last year's report cannot be out of date without it, or with blanks in it. */
function couldBeFound({ rule: id, at }: Suppression, rule: Rule | undefined, subject: Subject): boolean {
  const { form, assessed, context } = subject;
  if (!rule?.traits.comparesReports) return true;
  if (!form.relations.some((relation) => relation.rule === id)) return context.reports !== undefined;
  return assessed.some(
    ({ relation, outcome }) =>
      relation.rule === id &&
      relation.plus.some(({ cell }) => at.includes(form.cells[cell]?.pointer ?? "")) &&
      outcome.kind !== "unassessable",
  );
}
