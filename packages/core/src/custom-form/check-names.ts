import { declaredRules } from "../form/declared-rules.js";
import type { FormProblem } from "../form/form-error.js";
import { isRecord } from "../form/schema-nodes.js";
import { builtinRules } from "../rules/builtin-rules.js";

/** What a form is called in reports, and its rules in findings: names that others have would hide it. */
export function checkNames(schema: unknown): FormProblem[] {
  return isRecord(schema) ? [...checkFormat(schema), ...checkYears(schema), ...checkRules(schema)] : [];
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
function checkRules(schema: object): FormProblem[] {
  return declaredRules(schema)
    .filter(({ rule }) => builtinRules.some(({ id }) => id === rule))
    .map(({ rule, place }) => ({
      place: `${place}/rule`,
      text: {
        zh: `${rule} 是通用规则的名称，请另取名字`,
        en: `${rule} is the name of a rule of every report: choose another`,
      },
    }));
}
