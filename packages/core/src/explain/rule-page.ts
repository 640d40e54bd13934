import type { Language } from "../text/language.js";
import { messagesIn } from "../text/messages/messages.js";
import type { CellRule, Form } from "../form/form.js";
import type { BuiltinRule } from "../rules/define-rule.js";
import { conditionExample } from "../rules/conditions/conditions.js";
import { builtinRules } from "../rules/builtin-rules.js";
import { declarationsOf } from "../rules/form-rules.js";
import { listRules } from "../rules/list-rules.js";
import { withNamedRow } from "../rules/named-rows.js";
import { traitsOf } from "../rules/traits-of.js";
import { type RelationExample, relationExample, type RuleExample } from "../rules/rule-example.js";
import { checkedExample } from "./checked-example.js";
import { conditionText } from "./condition-text.js";
import { filledExample } from "./filled-example.js";
import { exampleTables, formula } from "./relation-text.js";

const words = {
  zh: {
    noExample: "这一表式没有能自动写出的示例。",
    acrossForms:
      "同一机关同一年另一表式的报告在手时核对：同一次核对的报告中，或编辑器打开的文件夹中，有这样的报告。",
    severities: { error: "错误", warning: "警告", info: "提示" },
    forms: "用于格式",
    separator: "、",
    relation: "勾稽关系",
    remedy: "怎么办",
    passing: "通过",
    failing: "不通过",
    suppressing:
      "经核实确无差错的，可以在报告文件的 `suppressions` 中写明 `rule`、`at`（提示的位置，有几处的写成列表）和 `reason`（理由），不再提示。",
    acrossYears:
      "上一年的报告在手时核对：同一次核对的报告中、`--last-year` 或 `gouji.config.yaml` 的 `lastYear` 所指的文件里、编辑器打开的文件夹中，有同一机关、同一统计范围的上一年报告。",
  },
  en: {
    noExample: "No example of it can be made up for this form.",
    acrossForms:
      "Checked where this year's report of the same organ in that form is at hand: among the reports that are checked together, or in the folder that an editor has opened.",
    severities: { error: "error", warning: "warning", info: "info" },
    forms: "Forms",
    separator: ", ",
    relation: "Relation",
    remedy: "What to do",
    passing: "Passes",
    failing: "Fails",
    suppressing:
      "Where the report turns out to be right, the finding is suppressed under `suppressions`, with `rule`, `at` (its place, or a list of several) and `reason`.",
    acrossYears:
      "Checked where last year's report of the same organ and scope is at hand: among the reports that are checked together, where `--last-year` or `lastYear` in `gouji.config.yaml` points, or in the folder that an editor has opened.",
  },
};

/**
 * A rule's page in Markdown: what must hold, an example that passes and one that fails, what to do. Every example was
 * checked: what it does not show is left out.
 */
export function rulePage(
  rule: string,
  forms: readonly Form[],
  language: Language = "zh",
): string | undefined {
  const entry = listRules(forms, language).find(({ id }) => id === rule);
  if (!entry) return undefined;
  const named = forms.map(withNamedRow);
  const its = named.filter((form) => declarationsOf(form).some((one) => one.rule === rule));
  const w = words[language];
  const scope = its.length > 0 ? ` · ${w.forms} ${its.map(({ id }) => id).join(w.separator)}` : "";
  const head = [
    `# ${rule}`,
    `**${w.severities[entry.severity]}**${scope}`,
    messagesIn(language).sentence(entry.title),
  ];
  const suppressing = traitsOf(rule).suppressible ? [w.suppressing] : [];
  const builtin = builtinRules.find(({ id }) => id === rule);
  const body = builtin ? builtinBody(builtin, named, language) : declaredBody(rule, its, language);
  return `${[...head, ...body, ...suppressing].join("\n\n")}\n`;
}

function builtinBody(rule: BuiltinRule, forms: readonly Form[], language: Language): string[] {
  const example = [...forms]
    .reverse()
    .flatMap((form) => checkedExample(rule.id, rule.example(form), form) ?? [])
    .at(0);
  return [`## ${words[language].remedy}`, rule.remedy[language], ...snippets(example, language)];
}

function declaredBody(rule: string, forms: readonly Form[], language: Language): string[] {
  const [form] = forms;
  if (!form) return [];
  const ofCells = form.rules.find((declared) => declared.rule === rule);
  if (ofCells) return cellRuleBody(ofCells, form, language);
  const example = relationExample(rule, form);
  return example ? relationBody(example, forms, language) : [];
}

function cellRuleBody(declared: CellRule, form: Form, language: Language): string[] {
  const { sentence } = messagesIn(language);
  const asked = filledExample(declared, form) ?? conditionExample(declared, form);
  const example = checkedExample(declared.rule, asked, form);
  const when = conditionText(declared.when, form, language);
  return [
    sentence(declared.text[language]),
    ...(when === "" ? [] : [`> ${when}`]),
    ...(example ? snippets(example, language) : [words[language].noExample]),
  ];
}

function relationBody(example: RelationExample, forms: readonly Form[], language: Language): string[] {
  const w = words[language];
  const { rule, reports } = example.relation;
  const formulas = forms.flatMap((form) => {
    const relation = relationExample(rule, form)?.relation;
    return relation ? [formula(relation, form, language)] : [];
  });
  const compared = [
    ...(reports.includes("lastYear") ? [w.acrossYears] : []),
    ...(reports.some((report) => report !== "lastYear") ? [w.acrossForms] : []),
  ];
  const [form] = forms;
  const { passing, failing } = form ? exampleTables(example, form, language) : { passing: "", failing: "" };
  const tables = [`## ${w.passing}`, passing, `## ${w.failing}`, failing];
  return [`## ${w.relation}`, ...new Set(formulas), ...compared, ...tables];
}

function snippets(example: RuleExample | undefined, language: Language): string[] {
  if (!example) return [];
  const w = words[language];
  const line = (value: string) => `\`\`\`yaml\n${example.at.split("/").at(-1) ?? ""}: ${value}\n\`\`\``;
  return [`## ${w.passing}`, line(example.passing), `## ${w.failing}`, line(example.failing)];
}
