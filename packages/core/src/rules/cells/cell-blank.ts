import type { CellLine, TablePart } from "../../form/form.js";
import { blankTotals } from "../../report/blank-totals.js";
import { hasNote } from "../../report/has-note.js";
import { impliedFigures } from "../../report/implied-figures.js";
import { isMet } from "../../report/is-met.js";
import type { Subject } from "../../report/subject.js";
import { defineRule } from "../define-rule.js";
import { exampleRow } from "../rule-example.js";
import type { ViolationDraft } from "../violation.js";

const zh = {
  table: (title: string, count: number) => `“${title}”全表未填（${count} 格）`,
  row: (title: string, count: number) => `“${title}”整行未填（${count} 格）`,
  column: (title: string, count: number) => `“${title}”整列未填（${count} 格）`,
  cell: () => "未填",
  figures: (count: number): string => (count > 1 ? "没有发生的请填 0" : "没有发生的请填 0，空白不等于 0"),
  zero: () => "按勾稽关系应为 0",
  zeros: (count: number) => `按勾稽关系，其中 ${count} 格应为 0`,
  writeZero: () => "填入 0",
  writeZeros: (count: number) => `在按勾稽关系应为 0 的 ${count} 格填入 0`,
};

const en: typeof zh = {
  table: (title, count) => `the whole table "${title}" is blank (${count} cells)`,
  row: (title, count) => `the whole row "${title}" is blank (${count} cells)`,
  column: (title, count) => `the whole column "${title}" is blank (${count} cells)`,
  cell: () => "blank",
  figures: (count) =>
    count > 1 ? "write 0 where nothing happened" : "write 0 where nothing happened: a blank is not a zero",
  zero: () => "the relations say that it is 0",
  zeros: (count) => `the relations say that ${count} of them are 0`,
  writeZero: () => "Fill in 0",
  writeZeros: (count) => `Fill in 0 in the ${count} cells of which the relations say so`,
};

/**
 * A table, column or row that is blank as a whole is one finding: a real report has 125 blanks, and 125 warnings would
 * bury its one error.
 */
export const cellBlank = defineRule({
  id: "cell-blank",
  severity: "warning",
  title: {
    zh: "表中各格都要填写，空白不等于 0",
    en: "every cell of a table is filled: a blank is not a zero",
  },
  remedy: {
    zh: "没有发生的填 0；确实无法统计的可以留空，在 suppressions 中写明理由。",
    en: "Write 0 where nothing happened; where a figure cannot be had, leave it blank and say why under suppressions.",
  },
  messages: { zh, en },
  example: exampleRow((text) => text.replace(/: \d+/, ": null")),
  check: (subject, messages) => {
    const { form, figures } = subject;
    const reported = new Set(blankTotals(form, figures).keys());
    const zeros = zerosIn(subject);
    return form.parts
      .filter(({ number }) => !figures.leftOut.has(number))
      .flatMap((part) => (part.kind === "table" ? blanksOf(part, reported, subject, messages) : []))
      .map((blanks) => withAdvice(blanks, subject, messages))
      .map((blanks) => withZeros(blanks, zeros, subject, messages));
  },
});

/** Blank cells of a line or a table, or a single one. */
interface Blanks extends ViolationDraft {
  readonly related: readonly number[];
}

/** The blanks of which every relation that speaks of them says that they are 0. */
function zerosIn({ assessed, figures, form, source }: Subject): ReadonlySet<number> {
  const zeros = [...impliedFigures(assessed)].filter(
    ([cell, value]) =>
      value === 0 &&
      figures.states[cell] === "blank" &&
      !hasNote(form.cells[cell]?.pointer ?? "", source, form),
  );
  return new Set(zeros.map(([cell]) => cell));
}

/** A figure may be 0 where a text may not. */
function withAdvice(blanks: Blanks, { form, messages: common }: Subject, messages: typeof zh): Blanks {
  const { message, related } = blanks;
  const areFigures = related.every((cell) => form.cells[cell]?.holds === "figure");
  const advice = areFigures ? [messages.figures(related.length)] : [];
  return { ...blanks, message: [message, ...advice].join(common.listSeparator) };
}

function withZeros(
  blanks: Blanks,
  zeros: ReadonlySet<number>,
  subject: Subject,
  messages: typeof zh,
): ViolationDraft {
  const isOne = blanks.related.length === 1;
  const cells = blanks.related.filter((cell) => zeros.has(cell));
  const draft = { ...blanks, related: isOne ? [] : blanks.related };
  if (cells.length === 0) return draft;
  const set = cells.map((cell) => ({ pointer: pointerOf(cell, subject), value: 0 }));
  const title = isOne ? messages.writeZero() : messages.writeZeros(cells.length);
  const what = isOne ? messages.zero() : messages.zeros(cells.length);
  return {
    ...draft,
    message: `${blanks.message}${subject.messages.listSeparator}${what}`,
    fixes: [{ title, kind: "suggested", set }],
  };
}

/** @param reported cells that have their finding; those of this table are added */
function blanksOf(table: TablePart, reported: Set<number>, subject: Subject, messages: typeof zh): Blanks[] {
  const { states } = subject.figures;
  const isEmpty = (cell: number) => states[cell] === "blank" || states[cell] === "absent";
  const isBlank = (cell: number) => isEmpty(cell) && isExpected(cell, table, subject);
  const left = (cells: readonly number[]) => cells.filter((cell) => isBlank(cell) && !reported.has(cell));
  const blank = table.cells.filter(isBlank);
  if (blank.length > 0 && table.cells.every(isEmpty))
    return [{ pointer: table.pointer, message: messages.table(table.title, blank.length), related: blank }];
  const ofLines = (lines: readonly CellLine[], text: (title: string, count: number) => string) =>
    lines.flatMap((line) => {
      const cells = left(line.cells);
      // A line whose every cell has its finding needs none of its own.
      if (line.cells.length < 2 || cells.length < 2 || !line.cells.every(isEmpty)) return [];
      for (const cell of cells) reported.add(cell);
      const pointer = line.pointer ?? pointerOf(cells[0], subject);
      return [{ pointer, message: text(line.title, cells.length), related: cells }];
    });
  const lines = [...ofLines(table.columns, messages.column), ...ofLines(table.rows, messages.row)];
  // A total that was left out has no figure because its parts have none: these are reported.
  const single = left(table.cells).filter((cell) => !isLeftOutTotal(cell, subject));
  return [
    ...lines,
    ...single.map((cell) => ({
      pointer: pointerOf(cell, subject),
      message: messages.cell(),
      related: [cell],
    })),
  ];
}

/** What may stay blank does, and the name of a list's row has a rule of its own. */
function isExpected(index: number, { list }: TablePart, { form }: Subject): boolean {
  const cell = form.cells[index];
  return cell?.optional === false && cell.key !== list?.key;
}

/** A total that was left out, and that something computes in the end: figures that compute each other say nothing. */
function isLeftOutTotal(cell: number, subject: Subject, above: readonly number[] = []): boolean {
  const { figures, form } = subject;
  if (figures.states[cell] !== "absent" || above.includes(cell)) return false;
  const own = (form.relationsAt[cell] ?? []).filter(
    ({ total, when }) => total === cell && isMet(when, figures, form) !== false,
  );
  return own.some(({ cells }) =>
    cells.some((part) => {
      if (part === cell) return false;
      const isTotal = (form.relationsAt[part] ?? []).some(({ total }) => total === part);
      return figures.states[part] !== "absent" || !isTotal || isLeftOutTotal(part, subject, [...above, cell]);
    }),
  );
}

function pointerOf(cell: number | undefined, { form }: Subject): string {
  return (cell === undefined ? undefined : form.cells[cell]?.pointer) ?? "";
}
