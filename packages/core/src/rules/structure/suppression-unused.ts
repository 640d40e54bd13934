import type { Subject } from "../../report/subject.js";
import { readSuppressions, type SuppressedPlace } from "../../report/suppressions.js";
import { shortened } from "../../text/shortened.js";
import { cellBlank } from "../cells/cell-blank.js";
import { defineRule } from "../define-rule.js";
import type { Rule } from "../rule.js";

const mostListed = 5;

export const suppressionUnused = defineRule({
  id: "suppression-unused",
  severity: "warning",
  title: {
    zh: "已核实的提示不再出现时，删去这一条",
    en: "a suppression that matches no finding any more is removed",
  },
  remedy: { zh: "从 suppressions 中删去这一条。", en: "Delete the entry from suppressions." },
  messages: {
    zh: {
      fixed: (rule: string) => `“${rule}”须改正，不能作为已核实的提示`,
      unused: (rule: string) => `此处没有“${rule}”的提示，这一条已不需要`,
      tooWide: (rule: string, places: readonly string[]) =>
        `“${rule}”的提示不在此处，而在其中的格；请逐一写明所核实的：${places.join("、")}`,
    },
    en: {
      fixed: (rule) => `"${rule}" has to be mended; it cannot be suppressed`,
      unused: (rule) => `there is no finding "${rule}" here: this entry is not needed any more`,
      tooWide: (rule, places) =>
        `the findings "${rule}" are not of this place but of figures in it: name those that were looked at, ${places.join(", ")}`,
    },
  },
  example: ({ cells, language }) => {
    const reason = { zh: "已核实", en: "Looked at" }[language];
    const suppression = `rule: ${cellBlank.id}, at: ${cells[0]?.pointer ?? "/"}, reason: ${reason}`;
    return { at: "/suppressions", passing: "[]", failing: `[{ ${suppression} }]` };
  },
  checkFindings: ({ findings, rules }, subject, messages) =>
    readSuppressions(subject.source, subject.form).flatMap((suppression) => {
      const { index, at } = suppression;
      const rule = rules.find(({ id }) => id === suppression.rule);
      const found = findings
        .filter(({ broken }) => broken.some(({ id }) => id === suppression.rule))
        .map(({ pointer }) => pointer);
      const isFixed = rule?.traits.suppressible === false;
      const unused = at.filter(
        ({ pointer }) =>
          subject.form.places.has(pointer) &&
          (isFixed || (!found.includes(pointer) && couldBeFound(pointer, suppression.rule, rule, subject))),
      );
      if (isFixed && unused.length > 0)
        return [{ pointer: `/suppressions/${index}/rule`, message: messages.fixed(rule.id) }];
      const say = (places: readonly SuppressedPlace[]) => {
        const below = found.filter((pointer) =>
          places.some((place) => pointer.startsWith(`${place.pointer}/`)),
        );
        return below.length > 0
          ? messages.tooWide(suppression.rule, listed(below))
          : messages.unused(shortened(suppression.rule));
      };
      if (unused.length === at.length)
        return [{ pointer: `/suppressions/${index}/rule`, message: say(unused) }];
      return unused.map((place) => ({ pointer: place.writtenAt, message: say([place]) }));
    }),
});

function listed(places: readonly string[]): readonly string[] {
  return places.length <= mostListed ? places : [...places.slice(0, mostListed), "…"];
}

/** What was found beside last year's report cannot be out of date without it, or with blanks in it. */
function couldBeFound(place: string, id: string, rule: Rule | undefined, subject: Subject): boolean {
  const { form, assessed, context } = subject;
  if (!rule?.traits.comparesReports) return true;
  if (!form.relations.some((relation) => relation.rule === id)) return context.reports !== undefined;
  return assessed.some(
    ({ relation, outcome }) =>
      relation.rule === id &&
      relation.plus.some(({ cell }) => form.cells[cell]?.pointer === place) &&
      outcome.kind !== "unassessable",
  );
}
