import type { Language } from "../text/language.js";
import { messagesIn } from "../text/messages/messages.js";
import type { Form, Operand, Relation } from "../form/form.js";
import { conditionExample } from "./conditions/conditions.js";
import { builtinRules } from "./builtin-rules.js";
import { declarationsOf } from "./form-rules.js";
import { listRules } from "./list-rules.js";
import { traitsOf } from "./traits-of.js";
import {
  type ExampleFigures,
  type RelationExample,
  relationExample,
  type RuleExample,
} from "./rule-example.js";

const words = {
  zh: {
    severities: { error: "错误", warning: "警告", info: "提示" },
    forms: "用于格式",
    separator: "、",
    relation: "勾稽关系",
    remedy: "怎么办",
    passing: "通过",
    failing: "不通过",
    suppressing:
      "经核实确无差错的，可以在报告文件的 `suppressions` 中写明 `rule`、`at`（提示的位置，有几处的写成列表）和 `reason`（理由），不再提示。",
    operators: { equals: "=", atMost: "≤", differs: "≠" },
    ofLastYear: (label: string) => `上一年的${label}`,
    acrossYears:
      "上一年的报告在手时核对：同一次核对的报告中、`--last-year` 或 `gouji.config.yaml` 的 `lastYear` 所指的文件里、编辑器打开的文件夹中，有同一机关、同一统计范围的上一年报告。",
    unless: (label: string, value: string) => `（“${label}”为 ${value} 时不查）`,
    onlyIf: (label: string, value: string) => `（“${label}”为 ${value} 时才查）`,
  },
  en: {
    severities: { error: "error", warning: "warning", info: "info" },
    forms: "Forms",
    separator: ", ",
    relation: "Relation",
    remedy: "What to do",
    passing: "Passes",
    failing: "Fails",
    suppressing:
      "Where the report turns out to be right, the finding is suppressed under `suppressions`, with `rule`, `at` (its place, or a list of several) and `reason`.",
    operators: { equals: "=", atMost: "≤", differs: "≠" },
    ofLastYear: (label: string) => `last year's ${label}`,
    acrossYears:
      "Checked where last year's report of the same organ and scope is at hand: among the reports that are checked together, where `--last-year` or `lastYear` in `gouji.config.yaml` points, or in the folder that an editor has opened.",
    unless: (label: string, value: string) => ` (not looked at while "${label}" is ${value})`,
    onlyIf: (label: string, value: string) => ` (looked at only while "${label}" is ${value})`,
  },
};

/** A rule's page in Markdown: what must hold, an example that passes and one that fails, what to do. */
export function rulePage(
  rule: string,
  forms: readonly Form[],
  language: Language = "zh",
): string | undefined {
  const entry = listRules(forms, language).find(({ id }) => id === rule);
  if (!entry) return undefined;
  const its = forms.filter((form) => declarationsOf(form).some((one) => one.rule === rule));
  const w = words[language];
  const scope = its.length > 0 ? ` · ${w.forms} ${its.map(({ id }) => id).join(w.separator)}` : "";
  const head = [
    `# ${rule}`,
    `**${w.severities[entry.severity]}**${scope}`,
    `${entry.title}${language === "zh" ? "。" : "."}`,
  ];
  const suppressing = traitsOf(rule).suppressible ? [w.suppressing] : [];
  return `${[...head, ...body(rule, its[0] ?? forms.at(-1), its, language), ...suppressing].join("\n\n")}\n`;
}

function body(rule: string, form: Form | undefined, forms: readonly Form[], language: Language): string[] {
  if (!form) return [];
  const w = words[language];
  const builtin = builtinRules.find(({ id }) => id === rule);
  if (builtin)
    return [`## ${w.remedy}`, builtin.remedy[language], ...snippets(builtin.example(form), language)];
  const ofCells = form.rules.find((declared) => declared.rule === rule);
  if (ofCells)
    return [
      messagesIn(language).sentence(ofCells.text[language]),
      ...snippets(conditionExample(ofCells, form), language),
    ];
  const example = relationExample(rule, form);
  if (!example) return [];
  const formulas = [...new Set(forms.flatMap((one) => formulaOf(rule, one, language)))];
  const when = example.relation.reports.length > 0 ? [w.acrossYears] : [];
  return [`## ${w.relation}`, ...formulas, ...when, ...tables(example, form, language)];
}

function formulaOf(rule: string, form: Form, language: Language): string[] {
  const relation = relationExample(rule, form)?.relation;
  return relation ? [formula(relation, form, language)] : [];
}

function formula(relation: Relation, form: Form, language: Language): string {
  const { kind, plus, minus, right, constant, ratio, within } = relation;
  const name = operandNames(relation, form, language);
  const sum = [plus.map(name).join(" + "), ...minus.map((one) => `− ${name(one)}`)].join(" ").trim();
  const over = ratio && ratio.over.map(name).join(" + ");
  const quotient = over === undefined ? sum : `${inBrackets(sum)} ÷ ${inBrackets(over)}`;
  const left = ratio && ratio.times !== 1 ? `${quotient} × ${ratio.times}` : quotient;
  const rights = [...right.map(name), ...(constant !== 0 || right.length === 0 ? [String(constant)] : [])];
  const tolerance = within > 0 ? ` (± ${within})` : "";
  return `> ${left} ${words[language].operators[kind]} ${rights.join(" + ")}${tolerance}${guardText(relation, form, language)}`;
}

function inBrackets(sum: string): string {
  return sum.includes(" ") ? `(${sum})` : sum;
}

function guardText({ when }: Relation, { cells }: Form, language: Language): string {
  const cell = when && cells[when.cell];
  if (!cell) return "";
  const value = "is" in when ? when.is : when.not;
  const word = cell.choices.find((choice) => choice.value === value)?.word ?? String(value);
  return words[language]["is" in when ? "onlyIf" : "unless"](cell.title, word);
}

/** What an operand is called; a figure of another report says so. */
function operandNames(relation: Relation, form: Form, language: Language): (operand: Operand) => string {
  const labels = distinctLabels(relation, form);
  return ({ cell, report }) => {
    const label = labels.get(cell) ?? "";
    return report === "this" ? label : words[language].ofLastYear(label);
  };
}

/** Cells of one row are told apart by their column, cells of one column by their row. */
function distinctLabels({ plus, minus, right }: Relation, form: Form): Map<number, string> {
  const cells = [...new Set([...plus, ...minus, ...right].map(({ cell }) => cell))];
  const titles = new Set(cells.map((cell) => form.cells[cell]?.title));
  const label = (cell: number) => {
    const { labels = [], title = "" } = form.cells[cell] ?? {};
    return titles.size === cells.length ? title : labels.slice(-3, -1).join(" ");
  };
  return new Map(cells.map((cell) => [cell, label(cell)]));
}

function snippets(example: RuleExample | undefined, language: Language): string[] {
  if (!example) return [];
  const w = words[language];
  const line = (value: string) => `\`\`\`yaml\n${example.at.split("/").at(-1) ?? ""}: ${value}\n\`\`\``;
  return [`## ${w.passing}`, line(example.passing), `## ${w.failing}`, line(example.failing)];
}

function tables({ relation, passing, failing }: RelationExample, form: Form, language: Language): string[] {
  const w = words[language];
  const name = operandNames(relation, form, language);
  const isOther = ([{ report }]: readonly [Operand, number]) => report !== "this";
  const table = (figures: ExampleFigures) =>
    [
      "| | |",
      "|---|--:|",
      // What stood in another report comes first.
      ...[...figures]
        .sort((a, b) => Number(isOther(b)) - Number(isOther(a)))
        .map(([operand, value]) => `| ${name(operand)} | ${value} |`),
    ].join("\n");
  return [`## ${w.passing}`, table(passing), `## ${w.failing}`, table(failing)];
}
