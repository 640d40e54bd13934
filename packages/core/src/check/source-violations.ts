import { readFigure } from "../report/spelling.js";
import type { SourceSubject } from "../report/subject.js";
import type { BuiltinRule } from "../rules/define-rule.js";
import type { FixDraft, Violation } from "../rules/violation.js";
import { makesUnreadable } from "../source/is-unreadable.js";
import { stepsAt } from "../source/pointer.js";
import type { Source, SourceProblem } from "../source/source.js";
import { pointerOf } from "../text/json-pointer.js";
import { shortened } from "../text/shortened.js";

/** After so many places that cannot be read, more of them help nobody: what is wrong at the first causes most others. */
const mostUnreadable = 10;

/** So many slips no report has that somebody typed. */
const mostProblems = 500;

/** What is wrong with how the file is written. */
export function sourceViolations(subject: SourceSubject, rules: readonly BuiltinRule[]): Violation[] {
  const { source, context } = subject;
  return problemsOf(source).flatMap((problem) => {
    const { code, detail, start, end } = problem;
    const found = rules.flatMap((rule): Violation[] => {
      const message = rule.problemMessage(code, shortened(detail), context.language);
      if (message === undefined) return [];
      const span = { start, end: Math.max(end, Math.min(start + 1, source.text.length)) };
      const pointer = pointerOf(stepsAt(source, start));
      return [{ rule, pointer, span, message, fixes: fixesOf(problem, pointer, subject) }];
    });
    return found;
  });
}

function problemsOf({ problems }: Source): readonly SourceProblem[] {
  const last = problems.filter(makesUnreadable)[mostUnreadable - 1];
  return problems.slice(0, last ? problems.indexOf(last) + 1 : mostProblems);
}

function fixesOf(
  { code, fix }: SourceProblem,
  pointer: string,
  { messages, form }: SourceSubject,
): FixDraft[] {
  if (!fix) return [];
  const cell = form?.places.get(pointer)?.cells[0];
  const isFigure = code === "thousands-separator" && cell !== undefined;
  // What is no figure of its cell without the separators either is the author's to correct.
  const meant = isFigure ? form?.cells[cell] : undefined;
  if (meant && !readFigure(fix.newText, meant)) return [];
  const title = /[:,]/.test(fix.newText) ? messages.mendPunctuation : messages.writeAs(fix.newText);
  return [{ title, kind: "safe", changes: [fix] }];
}
