import { type DeclaredRule, declaredRules } from "../form/declared-rules.js";
import type { FormProblem } from "../form/form-error.js";
import { isRecord } from "../form/schema-nodes.js";
import { builtinRules } from "../rules/builtin-rules.js";

/** What a form is called in reports, and its rules in findings: names that others have would hide it. */
export function checkNames(schema: unknown): FormProblem[] {
  if (!isRecord(schema)) return [];
  const rules = declaredRules(schema);
  return [...checkFormat(schema), ...checkYears(schema), ...checkRules(rules), ...twoMeanings(rules)];
}

/** A report says which form it has by a value of its own. */
function checkFormat({ "x-form": form, properties }: Readonly<Record<string, unknown>>): FormProblem[] {
  const format = isRecord(properties) ? properties["format"] : undefined;
  const id = isRecord(form) ? form["id"] : undefined;
  if (typeof id !== "string" || !isRecord(format) || format["const"] === id) return [];
  const text = {
    zh: `应写 "const": "${id}"，即 x-form 的 id`,
    en: `must say "const": "${id}", the form's id`,
  };
  return [{ place: `/properties/format${"const" in format ? "/const" : ""}`, text }];
}

function checkYears({ "x-form": form }: Readonly<Record<string, unknown>>): FormProblem[] {
  const years = isRecord(form) ? form["years"] : undefined;
  if (!isRecord(years)) return [];
  const { from, to } = years;
  if (typeof from !== "number" || typeof to !== "number" || to >= from) return [];
  const text = {
    zh: "to 早于 from：请改正；仍在施行的表式不写 to",
    en: "end before they begin: correct them, or leave `to` out while the form is in force",
  };
  return [{ place: "/x-form/years", text }];
}

/** A rule of every report keeps its name, its severity and its page. */
function checkRules(rules: readonly DeclaredRule[]): FormProblem[] {
  return rules
    .filter(({ rule }) => builtinRules.some(({ id }) => id === rule))
    .map(({ rule, place }) => ({
      place: `${place}/rule`,
      text: {
        zh: `${rule} 是通用规则的名称，请另取名字`,
        en: `${rule} is the name of a rule of every report: choose another`,
      },
    }));
}

/** A rule has one page, one severity and one sentence, wherever it is said. */
function twoMeanings(rules: readonly DeclaredRule[]): FormProblem[] {
  const meaning = ({ severity, text }: DeclaredRule) => JSON.stringify([severity, text]);
  return rules.flatMap((one) => {
    const first = rules.find(({ rule }) => rule === one.rule) ?? one;
    if (meaning(first) === meaning(one)) return [];
    const text = {
      zh: `${first.place} 处已有规则 ${one.rule}，级别或说明不同；请另起名称`,
      en: `${one.rule} is said at ${first.place} with another severity or text: choose another name`,
    };
    return [{ place: `${one.place}/rule`, text }];
  });
}
