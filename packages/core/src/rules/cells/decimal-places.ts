import type { Cell } from "../../form/form.js";
import { figureDigits } from "../../report/figure-digits.js";
import { writtenDigits } from "../../report/written-digits.js";
import type { Subject } from "../../report/subject.js";
import { exactRatio } from "../../text/exact-decimals.js";
import { defineRule } from "../define-rule.js";
import { setFigure } from "../set-figure.js";
import type { ViolationDraft } from "../violation.js";

const zh = {
  tooMany: (written: string, most: number) =>
    most === 0 ? `${written} 有小数；应为整数` : `${written} 的小数位过多；最多 ${most} 位`,
};

const en: typeof zh = {
  tooMany: (written, most) =>
    most === 0
      ? `${written} has decimals; write a whole number`
      : `${written} has too many decimals; there are ${most} at most`,
};

/** Looks at the digits as written: as a binary fraction 4.35 has more decimals than anyone wrote. */
export const decimalPlaces = defineRule({
  id: "decimal-places",
  severity: "error",
  title: { zh: "小数位数不超过格式的规定", en: "a figure has no more decimals than the form states" },
  remedy: {
    zh: "按格式规定的位数填写；四舍五入的，请一并核对合计。",
    en: "Write as many decimals as the form states; where you round, look at the totals too.",
  },
  messages: { zh, en },
  example: (form) => {
    const cell = form.cells.find((one) => one.decimals !== undefined && !one.units);
    if (!cell) return undefined;
    const most = cell.decimals ?? 0;
    return { at: cell.pointer, passing: figureDigits(0, cell), failing: `0.${"0".repeat(most)}5` };
  },
  check: (subject, messages) =>
    subject.form.cells.flatMap((cell) =>
      cell.decimals === undefined ? [] : checkCell(cell, subject, messages),
    ),
});

function checkCell(cell: Cell, subject: Subject, messages: typeof zh): ViolationDraft[] {
  const { decimals: most = 0, index, pointer } = cell;
  const value = subject.figures.values[index];
  if (value === undefined || subject.figures.states[index] !== "written") return [];
  const written = writtenDigits(cell, subject.source) ?? String(value);
  const [, fraction = ""] = written.split(".");
  if (fraction.length <= most) return [];
  const rounded = exactRatio(value, 1, 1, most);
  const fixes = cell.units ? [] : [setFigure(index, rounded, subject)];
  return [{ pointer, message: messages.tooMany(written, most), actual: value, fixes }];
}
