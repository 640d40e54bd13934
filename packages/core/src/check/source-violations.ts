import type { SourceSubject } from "../report/subject.js";
import type { BuiltinRule } from "../rules/define-rule.js";
import type { FixDraft, Violation } from "../rules/violation.js";
import { makesUnreadable } from "../source/is-unreadable.js";
import { stepsAt } from "../source/pointer.js";
import type { Source, SourceProblem } from "../source/source.js";
import { pointerOf } from "../text/json-pointer.js";

/** After so many places that cannot be read, more of them help nobody. */
const mostUnreadable = 100;

/** What is wrong with how the file is written. */
export function sourceViolations(subject: SourceSubject, rules: readonly BuiltinRule[]): Violation[] {
  const { source, context } = subject;
  return problemsOf(source).flatMap((problem) => {
    const { code, detail, start, end } = problem;
    const found = rules.flatMap((rule): Violation[] => {
      const message = rule.problemMessage(code, detail, context.language);
      if (message === undefined) return [];
      const span = { start, end: Math.max(end, Math.min(start + 1, source.text.length)) };
      const pointer = pointerOf(stepsAt(source, start));
      return [{ rule, pointer, span, message, fixes: fixesOf(problem, subject) }];
    });
    return found;
  });
}

function problemsOf({ problems }: Source): readonly SourceProblem[] {
  const last = problems.filter(makesUnreadable)[mostUnreadable - 1];
  return last ? problems.slice(0, problems.indexOf(last) + 1) : problems;
}

function fixesOf({ fix }: SourceProblem, { messages }: SourceSubject): FixDraft[] {
  if (!fix) return [];
  const title = /[:,]/.test(fix.newText) ? messages.mendPunctuation : messages.writeAs(fix.newText);
  return [{ title, kind: "safe", changes: [fix] }];
}
