import type { CellLine, TablePart } from "../form/form.js";
import type { Fault } from "./build-finding.js";
import { leftSum } from "../report/figures.js";
import { setFigure } from "./relations/set-figure.js";
import type { Subject } from "../report/subject.js";

/**
 * `cell-blank` and `total-blank`. A table, column or row that is blank as a whole is one finding: a real report has 125
 * blanks, and 125 warnings would bury its one error.
 */
export function checkBlanks(subject: Subject): Fault[] {
  const totals = blankTotals(subject);
  const told = new Set(totals.map(({ cell }) => cell));
  const tables = subject.form.parts.filter((part) => part.kind === "table");
  return [...totals.map(({ fault }) => fault), ...tables.flatMap((table) => blanksOf(table, told, subject))];
}

/** Totals written as blank although their parts are not all zero. */
function blankTotals(subject: Subject): { cell: number; fault: Fault }[] {
  const { form, figures, messages } = subject;
  const found = new Map<number, Fault>();
  for (const relation of form.relations) {
    const { total, plus } = relation;
    if (total === undefined || figures.states[total] !== "blank" || found.has(total)) continue;
    if (!plus.some(({ cell }) => (figures.values[cell] ?? 0) !== 0)) continue;
    const expected = leftSum(relation, figures);
    const pointer = form.cells[total]?.pointer ?? "";
    const fixes =
      expected === undefined
        ? []
        : [
            {
              ...setFigure(total, expected, subject, {
                title: messages.fillIn(String(expected)),
                assumes: "parts",
              }),
            },
          ];
    found.set(total, {
      rule: "total-blank",
      severity: "error",
      pointer,
      message: messages.blankTotal(expected),
      ...(expected !== undefined && { expected }),
      related: plus.map(({ cell }) => cell),
      fixes,
    });
  }
  return [...found].map(([cell, fault]) => ({ cell, fault }));
}

function blanksOf(table: TablePart, told: Set<number>, subject: Subject): Fault[] {
  const { figures, messages } = subject;
  const isBlank = (cell: number) => figures.states[cell] === "blank" || figures.states[cell] === "absent";
  const left = (cells: readonly number[]) => cells.filter((cell) => isBlank(cell) && !told.has(cell));
  const tell = (cells: readonly number[]) => {
    for (const cell of cells) told.add(cell);
  };
  if (table.cells.every(isBlank)) {
    tell(table.cells);
    return [fault(table.pointer, messages.blankTable(table.title, table.cells.length), table.cells)];
  }
  const faults: Fault[] = [];
  const tellLines = (lines: readonly CellLine[], text: (title: string, count: number) => string) => {
    for (const line of lines) {
      const cells = left(line.cells);
      // A line whose every cell another finding has told of is not told again.
      if (line.cells.length < 2 || cells.length < 2 || !line.cells.every(isBlank)) continue;
      tell(cells);
      faults.push(fault(line.pointer ?? pointerOf(cells[0], subject), text(line.title, cells.length), cells));
    }
  };
  tellLines(table.columns, messages.blankColumn);
  tellLines(table.rows, messages.blankRow);
  // A total that was left out has no figure because its parts have none: they have been told.
  const single = left(table.cells).filter((cell) => !isLeftOutTotal(cell, subject));
  return [...faults, ...single.map((cell) => fault(pointerOf(cell, subject), messages.blankCell, []))];

  function fault(pointer: string, message: string, cells: readonly number[]): Fault {
    return {
      rule: "cell-blank",
      severity: "warning",
      pointer,
      message,
      related: cells,
    };
  }
}

function isLeftOutTotal(cell: number, { form, figures }: Subject): boolean {
  return figures.states[cell] === "absent" && form.relations.some(({ total }) => total === cell);
}

function pointerOf(cell: number | undefined, { form }: Subject): string {
  return (cell === undefined ? undefined : form.cells[cell]?.pointer) ?? "";
}
