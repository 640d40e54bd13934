import type { Cell } from "../form/form.js";
import { nodeAt } from "../source/pointer.js";
import type { SourceNode } from "../source/source.js";
import type { Fault, Remedy } from "./build-finding.js";
import { shortened } from "../text/shortened.js";
import { isBlankMark, readFigure } from "../report/spelling.js";
import type { Subject } from "../report/subject.js";

/** `number-format`: something stands in a cell that is not a figure, or not written as one. */
export function figureFault(cell: Cell, subject: Subject): Fault | undefined {
  const node = nodeAt(subject.source, cell.path);
  // A slip of the pen has a finding of its own.
  if (!node || (node.kind === "scalar" && node.misspelt)) return undefined;
  const { messages } = subject;
  const written = writtenAt(node, subject);
  const read = node.kind === "scalar" ? readFigure(written, cell) : undefined;
  const common = { rule: "number-format", severity: "error", pointer: cell.pointer } as const;
  if (!read)
    return {
      ...common,
      message: refusal(written, node, cell, subject),
      fixes: blankFixes(written, cell, subject),
    };
  return {
    ...common,
    message: cell.units
      ? messages.misspeltAmount(shortened(written), amountText("71", cell.units[0], subject))
      : messages.misspeltFigure(shortened(written)),
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

function refusal(written: string, node: SourceNode, cell: Cell, { messages }: Subject): string {
  const unit = cell.units?.[0] ?? cell.unit ?? "";
  const quoted = shortened(written);
  if (node.kind === "scalar" && typeof node.value === "string" && isBlankMark(written))
    return messages.blankMark(quoted);
  if (cell.units) return messages.amountShape(quoted, unit);
  const isNumber = node.kind === "scalar" && typeof node.value === "number";
  if (!isNumber && !/^[+-]?[\d.]+$/.test(written)) return messages.notAFigure(quoted, unit);
  if (!cell.integer) return messages.notAFigure(quoted, unit);
  return cell.minimum >= 0 ? messages.notACount(quoted, unit) : messages.notAWholeNumber(quoted, unit);
}

/** A mark for "nothing" may mean zero or blank: the author chooses. */
function blankFixes(written: string, cell: Cell, subject: Subject): Remedy[] {
  return isBlankMark(written) ? ["0", "null"].map((value) => rewrite(cell, value, "suggested", subject)) : [];
}

function rewrite(cell: Cell, newText: string, kind: Remedy["kind"], { source, messages }: Subject): Remedy {
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
