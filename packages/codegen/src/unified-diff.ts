/** A line that both texts have, or only the first, or only the second. */
interface Edit {
  readonly sign: " " | "-" | "+";
  readonly line: string;
}

/** Unchanged lines shown around a change. */
const context = 3;

/** Larger changes are shown as a whole, lest the table of common lines outgrow memory. */
const mostCompared = 4_000_000;

/**
 * What makes one text of another, as `diff -u` tells it and `patch` or `git apply` takes it. Empty for equal texts.
 *
 * @param path the file that both are states of
 */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return "";
  const edits = editsBetween(linesOf(before), linesOf(after));
  return [`--- a/${path}`, `+++ b/${path}`, ...hunksOf(edits), ""].join("\n");
}

function linesOf(text: string): string[] {
  if (text === "") return [];
  return text.endsWith("\n")
    ? text.slice(0, -1).split("\n")
    : `${text}\n\\ No newline at end of file`.split(/\n(?!\\ No newline at end of file$)/);
}

function editsBetween(before: readonly string[], after: readonly string[]): Edit[] {
  const same = before.findIndex((line, index) => line !== after[index]);
  const start = same < 0 ? Math.min(before.length, after.length) : same;
  let end = 0;
  while (end < Math.min(before.length, after.length) - start && before.at(-1 - end) === after.at(-1 - end))
    end++;
  const kept = (lines: readonly string[]) => lines.map((line): Edit => ({ sign: " ", line }));
  const changed = changes(before.slice(start, before.length - end), after.slice(start, after.length - end));
  return [...kept(before.slice(0, start)), ...changed, ...kept(before.slice(before.length - end))];
}

/** The edits along a longest common subsequence. */
function changes(before: readonly string[], after: readonly string[]): Edit[] {
  const width = after.length + 1;
  if ((before.length + 1) * width > mostCompared) return [...removed(before), ...added(after)];
  const common = commonLines(before, after);
  const edits: Edit[] = [];
  let [row, column] = [0, 0];
  while (row < before.length && column < after.length) {
    const [line = "", other = ""] = [before[row], after[column]];
    const takesOld = (common[(row + 1) * width + column] ?? 0) >= (common[row * width + column + 1] ?? 0);
    if (line === other) edits.push({ sign: " ", line });
    else edits.push(takesOld ? { sign: "-", line } : { sign: "+", line: other });
    if (line === other || takesOld) row++;
    if (line === other || !takesOld) column++;
  }
  return [...edits, ...removed(before.slice(row)), ...added(after.slice(column))];
}

/** How many lines the rests from each pair of places on have in common, row by row. */
function commonLines(before: readonly string[], after: readonly string[]): Uint32Array {
  const width = after.length + 1;
  const common = new Uint32Array((before.length + 1) * width);
  const at = (row: number, column: number) => common[row * width + column] ?? 0;
  for (let row = before.length - 1; row >= 0; row--) {
    for (let column = after.length - 1; column >= 0; column--) {
      const isSame = before[row] === after[column];
      const best = isSame ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
      common[row * width + column] = best;
    }
  }
  return common;
}

function removed(lines: readonly string[]): Edit[] {
  return lines.map((line) => ({ sign: "-", line }));
}

function added(lines: readonly string[]): Edit[] {
  return lines.map((line) => ({ sign: "+", line }));
}

/** Changes that lie close together are one hunk. */
function hunksOf(edits: readonly Edit[]): string[] {
  const hunks: { start: number; end: number }[] = [];
  for (const [index, { sign }] of edits.entries()) {
    if (sign === " ") continue;
    const last = hunks.at(-1);
    const end = Math.min(edits.length, index + context + 1);
    if (last && index - context <= last.end) last.end = end;
    else hunks.push({ start: Math.max(0, index - context), end });
  }
  return hunks.map(({ start, end }) => hunkText(edits, start, end));
}

function hunkText(edits: readonly Edit[], start: number, end: number): string {
  const shown = edits.slice(start, end);
  const range = (other: Edit["sign"]) => {
    const count = shown.filter(({ sign }) => sign !== other).length;
    const first = edits.slice(0, start).filter(({ sign }) => sign !== other).length + 1;
    return `${count === 0 ? first - 1 : first},${count}`;
  };
  return [`@@ -${range("+")} +${range("-")} @@`, ...shown.map(({ sign, line }) => sign + line)].join("\n");
}
