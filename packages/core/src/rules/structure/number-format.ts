import type { Cell, StructureError } from "../../form/form.js";
import { isBlankMark, isTooLong, readFigure } from "../../report/spelling.js";
import { structureProblems } from "../../report/structure.js";
import type { Subject } from "../../report/subject.js";
import { nodeAt } from "../../source/pointer.js";
import type { SourceNode } from "../../source/source.js";
import { shortened } from "../../text/shortened.js";
import { defineRule } from "../define-rule.js";
import { exampleRow } from "../rule-example.js";
import type { FixDraft, ViolationDraft } from "../violation.js";

const zh = {
  "thousands-separator": (written: string) => `${written} 带有千位分隔符；数字不写分隔符`,
  notAFigure: (written: string, unit: string) =>
    `${written} 不是数字；应填数字${unit && `（${unit}）`}，不加引号`,
  notACount: (written: string, unit: string) =>
    `${written} 不是计数；应填非负整数${unit && `（${unit}）`}，如 0、12`,
  notAWholeNumber: (written: string, unit: string) =>
    `${written} 不是整数；应填整数${unit && `（${unit}）`}，如 16、-38、0`,
  misspelt: (written: string) => `${written} 的写法不对；应直接写数字，不加引号、分隔符和单位`,
  misspeltAmount: (written: string, shape: string) =>
    `${written} 的写法不对；金额和单位要分开写，如 ${shape}`,
  amountShape: (written: string, unit: string) =>
    `${written} 不是金额；写法如 { value: 71, unit: ${unit} }，71 换成实际的金额`,
  above: (written: string, most: string) => `${written} 大于 ${most}，这一格最多填 ${most}`,
  below: (written: string, least: string) => `${written} 小于 ${least}，这一格至少填 ${least}`,
  exclusiveMaximum: (written: string, limit: string) =>
    `${written} 不小于 ${limit}，这一格要填小于 ${limit} 的数`,
  exclusiveMinimum: (written: string, limit: string) =>
    `${written} 不大于 ${limit}，这一格要填大于 ${limit} 的数`,
  tooLong: (written: string) => `${written} 的位数过多，无法准确核对；最多 15 位`,
  blankMark: (written: string) => `“${written}”不是数字；没有发生的填 0，确实空缺的留空`,
};

const en: typeof zh = {
  "thousands-separator": (written) => `${written} has a thousands separator; figures are written without`,
  notAFigure: (written, unit) =>
    `${written} is not a number; write a number${unit && ` (${unit})`} without quotes`,
  notACount: (written, unit) =>
    `${written} is not a count; write a whole number from 0 up${unit && ` (${unit})`}: 0, 12`,
  notAWholeNumber: (written, unit) =>
    `${written} is not a whole number; write one${unit && ` (${unit})`}: 16, -38, 0`,
  misspelt: (written) =>
    `${written} is not how a figure is written: plain digits, no quotes, separators or unit`,
  misspeltAmount: (written, shape) =>
    `${written} is not how an amount is written: number and unit apart, as in ${shape}`,
  amountShape: (written, unit) => `${written} is not an amount; write it like { value: 71, unit: ${unit} }`,
  above: (written, most) => `${written} is above ${most}, the most that this cell holds`,
  below: (written, least) => `${written} is below ${least}, the least that this cell holds`,
  exclusiveMaximum: (written, limit) => `${written} is not less than ${limit}, as a figure here must be`,
  exclusiveMinimum: (written, limit) => `${written} is not more than ${limit}, as a figure here must be`,
  tooLong: (written) => `${written} has too many digits to be checked exactly; 15 at most`,
  blankMark: (written) =>
    `"${written}" is not a number; write 0 where nothing happened, and nothing for a blank`,
};

export const numberFormat = defineRule({
  id: "number-format",
  severity: "error",
  traits: { suppressible: false, ofSource: true },
  title: {
    zh: "数字用半角、十进制书写，不加引号、分隔符和单位",
    en: "figures are plain decimal digits: no quotes, separators or unit",
  },
  remedy: {
    zh: "意思明确的可以自动改正；不是数字的，请核对原始材料。",
    en: "What is beyond doubt can be mended automatically; what is no number has to be looked up.",
  },
  messages: { zh, en },
  example: exampleRow((text) => text.replace(/: (\d+)/, ': "$1"')),
  problems: ["thousands-separator"],
  check: (subject, messages) =>
    structureProblems(subject, "figure").map(({ cell, node, error }) => {
      const violation = checkFigure(cell, node, subject, messages);
      const beyond = outOfBounds(node, error, subject, messages);
      return beyond === undefined ? violation : { pointer: cell.pointer, message: beyond };
    }),
});

/** Something stands in a cell that is not a figure, or not written as one. */
function checkFigure(cell: Cell, node: SourceNode, subject: Subject, messages: typeof zh): ViolationDraft {
  const { pointer } = cell;
  const written = writtenAt(node, subject);
  const read = node.kind === "scalar" ? readFigure(written, cell) : undefined;
  if (!read)
    return {
      pointer,
      message: refusal(written, node, cell, messages),
      // A mark for "nothing" may mean zero or blank: the author chooses.
      fixes: isBlankMark(written)
        ? ["0", "null"].map((text) => rewrite(cell, text, "suggested", subject))
        : [],
    };
  const quoted = shortened(written);
  const shape = cell.units && amountText("71", cell.units[0], subject);
  return {
    pointer,
    message: shape === undefined ? messages.misspelt(quoted) : messages.misspeltAmount(quoted, shape),
    fixes: [rewrite(cell, amountText(read.digits, read.unit, subject), "safe", subject)],
  };
}

/** A figure, with its unit where it names one, as it stands in a report file. */
function amountText(digits: string, unit: string | undefined, { source }: Subject): string {
  if (unit === undefined) return digits;
  return source.syntax === "json"
    ? `{ "value": ${digits}, "unit": ${JSON.stringify(unit)} }`
    : `{ value: ${digits}, unit: ${unit} }`;
}

function writtenAt(node: SourceNode, { source }: Subject): string {
  if (node.kind === "scalar" && typeof node.value === "string") return node.value;
  if (source.syntax !== "value") return source.text.slice(node.start, node.end);
  return node.kind === "scalar" ? String(node.value) : "{…}";
}

function refusal(written: string, node: SourceNode, cell: Cell, messages: typeof zh): string {
  const unit = cell.units?.[0] ?? cell.unit ?? "";
  const quoted = shortened(written);
  if (node.kind === "scalar" && typeof node.value === "string" && isBlankMark(written))
    return messages.blankMark(quoted);
  if (cell.units) return messages.amountShape(quoted, unit);
  const isNumber = node.kind === "scalar" && typeof node.value === "number";
  const beyond = isNumber ? outOfRange(written, cell, messages) : undefined;
  if (beyond !== undefined) return beyond;
  if (!isNumber && !/^[+-]?[\d.]+$/.test(written)) return messages.notAFigure(quoted, unit);
  if (!cell.integer) return messages.notAFigure(quoted, unit);
  return cell.minimum >= 0 ? messages.notACount(quoted, unit) : messages.notAWholeNumber(quoted, unit);
}

/** A number as it should be written, and yet none that the cell holds. */
function outOfRange(written: string, cell: Cell, messages: typeof zh): string | undefined {
  const { integer, minimum, maximum } = cell;
  if (!/^-?\d+(?:\.\d+)?$/.test(written) || (integer && written.includes("."))) return undefined;
  const quoted = shortened(written);
  if (!integer && isTooLong(written)) return messages.tooLong(quoted);
  if (Number(written) > maximum) return messages.above(quoted, String(maximum));
  // Of a count, that it is none says more.
  return Number(written) < minimum && minimum !== 0 ? messages.below(quoted, String(minimum)) : undefined;
}

/** A bound that the figure itself may not reach. */
function outOfBounds(
  node: SourceNode,
  { keyword, params }: StructureError,
  subject: Subject,
  messages: typeof zh,
): string | undefined {
  if (keyword !== "exclusiveMinimum" && keyword !== "exclusiveMaximum") return undefined;
  return messages[keyword](shortened(writtenAt(node, subject)), String(params["limit"]));
}

function rewrite(
  cell: Cell,
  newText: string,
  kind: FixDraft["kind"],
  { source, messages }: Subject,
): FixDraft {
  const node = nodeAt(source, cell.path) ?? { start: 0, end: 0 };
  const set = [{ pointer: cell.pointer, value: valueMeant(newText) }];
  const changes = source.syntax === "value" ? [] : [{ start: node.start, end: node.end, newText }];
  return { title: messages.writeAs(newText), kind, set, changes };
}

/** The same as data. */
function valueMeant(text: string): unknown {
  const [, digits, unit] = /^\{ "?value"?: ([\d.]+), "?unit"?: "?([^"}]+?)"? \}$/.exec(text) ?? [];
  if (digits !== undefined) return { value: Number(digits), unit };
  return text === "null" ? null : Number(text);
}
