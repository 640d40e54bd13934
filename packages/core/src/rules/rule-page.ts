import type { Language } from "../check/context.js";
import type { Form, Relation } from "../form/form.js";
import { boundRuleWords } from "./bound-rule-words.js";
import { builtinRules } from "./builtin-rules.js";
import { listRules } from "./list-rules.js";
import { type RelationExample, relationExample, type RuleExample } from "./rule-example.js";

const words = {
  zh: {
    severities: { error: "错误", warning: "警告", info: "提示" },
    forms: "用于格式",
    relation: "勾稽关系",
    remedy: "怎么办",
    passing: "通过",
    failing: "不通过",
    judged:
      "经核实确无差错的，可以在报告文件的 `suppressions` 中写明 `rule`、`at`（位置）和 `reason`（理由），不再提示。",
    operators: { equals: "=", atMost: "≤", differs: "≠" },
    unlessZero: (label: string) => `（“${label}”为 0 时不查）`,
  },
  en: {
    severities: { error: "error", warning: "warning", info: "info" },
    forms: "Forms",
    relation: "Relation",
    remedy: "What to do",
    passing: "Passes",
    failing: "Fails",
    judged:
      "A finding that turns out to be no fault is silenced in the report's `suppressions`, by `rule`, `at` (the place) and `reason`.",
    operators: { equals: "=", atMost: "≤", differs: "≠" },
    unlessZero: (label: string) => ` (not looked at while "${label}" is 0)`,
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
  const its = forms.filter(({ relations, rules }) =>
    [...relations, ...rules].some((one) => one.rule === rule),
  );
  const w = words[language];
  const scope = its.length > 0 ? ` · ${w.forms} ${its.map(({ id }) => id).join("、")}` : "";
  const head = [
    `# ${rule}`,
    `**${w.severities[entry.severity]}**${scope}`,
    `${entry.title}${language === "zh" ? "。" : "."}`,
  ];
  return `${[...head, ...body(rule, its[0] ?? forms.at(-1), its, language), w.judged].join("\n\n")}\n`;
}

function body(rule: string, form: Form | undefined, forms: readonly Form[], language: Language): string[] {
  if (!form) return [];
  const w = words[language];
  const builtin = builtinRules.find(({ id }) => id === rule);
  if (builtin)
    return [`## ${w.remedy}`, builtin.remedy[language], ...snippets(builtin.example(form), language)];
  const bound = boundRuleWords[rule];
  const sentence = form.rules.find((binding) => binding.rule === rule)?.text[language];
  if (bound)
    return [sentence === undefined ? "" : `${sentence}。`, ...snippets(bound.example(form), language)];
  const example = relationExample(rule, form);
  if (!example) return [];
  const formulas = [...new Set(forms.flatMap((one) => formulaOf(rule, one, language)))];
  return [`## ${w.relation}`, ...formulas, ...tables(example, form, language)];
}

function formulaOf(rule: string, form: Form, language: Language): string[] {
  const relation = form.relations.find((one) => one.rule === rule);
  return relation ? [formula(relation, form, language)] : [];
}

function formula(relation: Relation, form: Form, language: Language): string {
  const w = words[language];
  const labels = distinctLabels(relation, form);
  const name = (cell: number) => labels.get(cell) ?? "";
  const left = [relation.plus.map(name).join(" + "), ...relation.minus.map((cell) => `− ${name(cell)}`)]
    .join(" ")
    .trim();
  const guard =
    relation.unlessZero === undefined ? "" : w.unlessZero(form.cells[relation.unlessZero]?.title ?? "");
  return `> ${left} ${w.operators[relation.kind]} ${relation.right.map(name).join(" + ")}${guard}`;
}

/** Cells of one row are told apart by their column, cells of one column by their row. */
function distinctLabels({ plus, minus, right }: Relation, form: Form): Map<number, string> {
  const cells = [...plus, ...minus, ...right];
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
  const labels = distinctLabels(relation, form);
  const table = (values: ReadonlyMap<number, number>) =>
    [
      "| | |",
      "|---|--:|",
      ...[...labels].map(([cell, label]) => `| ${label} | ${values.get(cell) ?? 0} |`),
    ].join("\n");
  return [`## ${w.passing}`, table(passing), `## ${w.failing}`, table(failing)];
}
