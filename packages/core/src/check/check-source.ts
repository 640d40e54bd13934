import { makesUnreadable } from "../source/is-unreadable.js";
import { type Messages, messagesIn } from "../text/messages/messages.js";
import { shortened } from "../text/shortened.js";
import { pointerOf } from "../text/json-pointer.js";
import { stepsAt } from "../source/pointer.js";
import { Positions } from "../text/positions.js";
import type { ProblemCode, Source, SourceProblem } from "../source/source.js";
import type { CheckContext } from "../report/context.js";
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

/** After so many places that cannot be read, more of them help nobody: what is wrong at the first causes most others. */
const mostUnreadable = 10;

/** So many slips no report has that somebody typed. */
const mostProblems = 500;

/** What is wrong with how the file is written. */
export function checkSource(
  source: Source,
  { language }: CheckContext,
  labelOf: (pointer: string) => string,
): Finding[] {
  const messages = messagesIn(language);
  const positions = new Positions(source.text);
  return reported(source).map((problem): Finding => {
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
      message: messages.sentence(messages[code](shortened(detail))),
      related: [],
      fixes: fixesOf(problem, { source, positions, messages }),
      docs: `rules/${rule}.md`,
    };
  });
}

function reported({ problems }: Source): readonly SourceProblem[] {
  const last = problems.filter(makesUnreadable)[mostUnreadable - 1];
  return problems.slice(0, last ? problems.indexOf(last) + 1 : mostProblems);
}

interface Around {
  readonly source: Source;
  readonly positions: Positions;
  readonly messages: Messages;
}

function fixesOf({ fix }: SourceProblem, { source, positions, messages }: Around): Finding["fixes"] {
  if (!fix) return [];
  const range = positions.range(fix.start, fix.end);
  const title = /[:,]/.test(fix.newText)
    ? messages.mendPunctuation
    : messages.writeAs(shortened(fix.newText));
  return [{ title, kind: "safe", edits: [{ file: source.file, range, newText: fix.newText }], set: [] }];
}
