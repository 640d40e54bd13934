import { mostListRows } from "../../form/check-table.js";
import type { TablePart } from "../../form/form.js";
import type { Subject } from "../../report/subject.js";
import { nodeAt } from "../../source/pointer.js";
import { escapeStep, stepsOf } from "../../text/json-pointer.js";
import { shortened } from "../../text/shortened.js";
import { defineRule } from "../define-rule.js";
import { sampleValue } from "../sample-value.js";
import type { ViolationDraft } from "../violation.js";

const zh = {
  blank: (title: string) => `“${title}”未填；它是这一行的名称`,
  twice: (title: string, name: string, row: number) =>
    `“${title}”${name} 与第 ${row} 行相同；每行的名称不能重复，相同的请合并或加以区别`,
  tooMany: (rows: number, most: number) => `有 ${rows} 行；一个清单最多 ${most} 行，其余的没有核对`,
};

const en: typeof zh = {
  blank: (title) => `"${title}" is blank: it names the row`,
  twice: (title, name, row) =>
    `"${title}" ${name} is that of row ${row}: each row has a name of its own; join the two or tell them apart`,
  tooMany: (rows, most) => `has ${rows} rows; a list has at most ${most}, the others were not checked`,
};

/** Notes, suppressions and last year's report know a row of a list by its name. */
export const rowKey = defineRule({
  id: "row-key",
  severity: "error",
  traits: { suppressible: false },
  title: { zh: "清单的每一行都有名称，且不重复", en: "every row of a list has a name of its own" },
  remedy: {
    zh: "填写名称；相同的请合并，或加以区别。",
    en: "Fill in the name; join rows of one name, or tell them apart.",
  },
  messages: { zh, en },
  example: (form) => {
    const part = form.parts.find((one) => one.kind === "table" && one.list);
    if (part?.kind !== "table" || !part.list) return undefined;
    const row = `{ ${part.list.columns.map((cell) => `${cell.key}: ${sampleValue(cell, form.language)}`).join(", ")} }`;
    return { at: part.pointer, passing: `[${row}]`, failing: `[${row}, ${row}]` };
  },
  check: (subject, messages) =>
    subject.form.parts.flatMap((part) =>
      part.kind === "table" && part.list ? checkList(part, part.list.key, subject, messages) : [],
    ),
});

function checkList(
  { pointer, list }: TablePart,
  key: string,
  { form, source }: Subject,
  messages: typeof zh,
): ViolationDraft[] {
  const node = nodeAt(source, stepsOf(pointer));
  const count = node?.kind === "list" ? node.items.length : 0;
  const title = list?.columns.find((column) => column.key === key)?.title ?? key;
  const names = form.rows.get(pointer) ?? [];
  const rows = names.flatMap((name, index): ViolationDraft[] => {
    const at = `${pointer}/${index}/${escapeStep(key)}`;
    if (name === "") return isText(at, { source }) ? [{ pointer: at, message: messages.blank(title) }] : [];
    const first = names.indexOf(name);
    return first < index ? [{ pointer: at, message: messages.twice(title, shortened(name), first + 1) }] : [];
  });
  if (count <= mostListRows) return rows;
  return [...rows, { pointer, message: messages.tooMany(count, mostListRows) }];
}

/** What is no text is another rule's. */
function isText(pointer: string, { source }: Pick<Subject, "source">): boolean {
  const node = nodeAt(source, stepsOf(pointer));
  return !node || (node.kind === "scalar" && (node.value === null || typeof node.value === "string"));
}
