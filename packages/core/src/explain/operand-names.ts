import type { Form, Operand, Relation } from "../form/form.js";
import type { Language } from "../text/language.js";

const words = {
  zh: {
    ofLastYear: (label: string) => `上一年的${label}`,
    ofForm: (pointer: string, form: string) => `${form} 表的 ${pointer}`,
    ofEvery: (column: string, list: string) => `“${list}”每一行的${column}`,
  },
  en: {
    ofLastYear: (label: string) => `last year's ${label}`,
    ofForm: (pointer: string, form: string) => `${pointer} of ${form}`,
    ofEvery: (column: string, list: string) => `${column} of every row of ${list}`,
  },
} as const satisfies Record<Language, object>;

/** What an operand is called; a figure of another report says so. */
export function operandNames(
  relation: Relation,
  form: Form,
  language: Language,
): (operand: Operand) => string {
  const labels = withLists(distinctLabels(relation, form), form, language);
  return ({ cell, report }) => {
    if (report === "this") return labels.get(cell) ?? "";
    if (report === "lastYear") return words[language].ofLastYear(labels.get(cell) ?? "");
    return words[language].ofForm(form.foreign[cell]?.pointer ?? "", report.replace(/^form:/, ""));
  };
}

/** A column of a list that is added up for something outside the list. */
function withLists(labels: Map<number, string>, form: Form, language: Language): Map<number, string> {
  const listOf = (cell: number) =>
    form.lists.find((list) => form.cells[cell]?.pointer.startsWith(`${list}/`));
  if (new Set([...labels.keys()].map(listOf)).size < 2) return labels;
  return new Map(
    [...labels].map(([cell, label]) => {
      const list = listOf(cell);
      const title = form.schema.properties[list?.slice(1) ?? ""]?.title ?? "";
      const column = form.cells[cell]?.title ?? "";
      return [cell, list === undefined ? label : words[language].ofEvery(column, title)];
    }),
  );
}

/** Ways to name a cell, the shortest first: by its column, by its row, by both, and by its part as well. */
const ways: readonly ((cell: number, form: Form) => string)[] = [
  (cell, { cells }) => cells[cell]?.title ?? "",
  (cell, { cells }) => cells[cell]?.labels.slice(-3, -1).join(" ") ?? "",
  (cell, { cells }) => cells[cell]?.labels.join(" ") ?? "",
];

function inPart(cell: number, { cells, parts, schema }: Form): string {
  const part = parts[(cells[cell]?.part ?? 0) - 1];
  const title = schema.properties[part?.pointer.slice(1) ?? ""]?.title ?? "";
  return [title, ...(cells[cell]?.labels ?? [])].join(" ");
}

function distinctLabels({ plus, minus, right, ratio }: Relation, form: Form): Map<number, string> {
  const operands = [...plus, ...minus, ...right, ...(ratio?.over ?? [])];
  const cells = [
    ...new Set(operands.filter(({ report }) => !report.startsWith("form:")).map(({ cell }) => cell)),
  ];
  const way = ways.find((one) => {
    const names = new Set(cells.map((cell) => one(cell, form)));
    return names.size === cells.length && !names.has("");
  });
  return new Map(cells.map((cell) => [cell, (way ?? inPart)(cell, form)]));
}
