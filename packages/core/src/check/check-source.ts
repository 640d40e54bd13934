import { type Messages, messagesIn } from "../messages/messages.js";
import { pointerOf } from "../source/edit.js";
import { stepsAt } from "../source/pointer.js";
import { Positions } from "../source/positions.js";
import type { ProblemCode, Source, SourceProblem } from "../source/source.js";
import type { CheckContext } from "./context.js";
import type { Finding } from "./finding.js";

const rules = {
  syntax: "syntax",
  "not-plain": "syntax",
  "duplicate-key": "key-duplicate",
  "full-width-colon": "punctuation",
  "full-width-comma": "punctuation",
  "missing-space": "punctuation",
  "thousands-separator": "number-format",
} as const satisfies Record<ProblemCode, string>;

/** What is wrong with how the file is written. */
export function checkSource(
  source: Source,
  { language }: CheckContext,
  labelOf: (pointer: string) => string,
): Finding[] {
  const messages = messagesIn(language);
  const positions = new Positions(source.text);
  return source.problems.map((problem): Finding => {
    const { code, detail, start, end } = problem;
    const pointer = pointerOf(stepsAt(source, start));
    const rule = rules[code];
    return {
      rule,
      severity: "error",
      file: source.file,
      pointer,
      range: positions.range(start, Math.max(end, Math.min(start + 1, source.text.length))),
      label: labelOf(pointer),
      message: messages.sentence(messages[code](detail)),
      related: [],
      fixes: fixesOf(problem, { source, positions, messages }),
      docs: `rules/${rule}.md`,
    };
  });
}

interface Around {
  readonly source: Source;
  readonly positions: Positions;
  readonly messages: Messages;
}

function fixesOf({ fix }: SourceProblem, { source, positions, messages }: Around): Finding["fixes"] {
  if (!fix) return [];
  const range = positions.range(fix.start, fix.end);
  const title = /[:,]/.test(fix.newText) ? messages.mendPunctuation : messages.writeAs(fix.newText);
  return [{ title, kind: "safe", edits: [{ file: source.file, range, newText: fix.newText }], set: [] }];
}

/** Whether the file could not be read, so that its content says nothing. */
export function isUnreadable(source: Source): boolean {
  return source.problems.some(({ code }) => code === "syntax" || code === "not-plain");
}
