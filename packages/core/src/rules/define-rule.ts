import type { Form } from "../form/form.js";
import type { Text } from "../form/schema.js";
import type { SourceSubject, Subject } from "../report/subject.js";
import type { ProblemCode } from "../source/source.js";
import type { Language } from "../text/language.js";
import { commonTraits, type Rule, type RuleTraits } from "./rule.js";
import type { RuleExample } from "./rule-example.js";
import type { Violation, ViolationDraft } from "./violation.js";

/** A rule that belongs to no form: how a file is written, and what every form asks of a report. */
export interface BuiltinRule extends Rule {
  /** What to do about it. */
  readonly remedy: Text;
  readonly example: (form: Form) => RuleExample | undefined;
  /** What it says of a problem that reading the file gave; nothing where that is another rule's. */
  readonly problemMessage: (code: ProblemCode, detail: string, language?: Language) => string | undefined;
  readonly checkWithoutForm: (subject: SourceSubject) => readonly Violation[];
  readonly check: (subject: Subject) => readonly Violation[];
  readonly checkFindings: (found: Found, subject: Subject) => readonly Violation[];
}

/** What all other rules have found in a report. */
export interface Found {
  readonly findings: readonly { readonly broken: readonly Rule[]; readonly pointer: string }[];
  /** All rules that the report is checked by, those of its form included. */
  readonly rules: readonly Rule[];
}

/** One rule, whole: what it is called, what it looks at, and all that it says, in every language. */
export interface RuleDefinition<Messages>
  extends Omit<Rule, "traits">, Pick<BuiltinRule, "remedy" | "example"> {
  /** What differs from a rule over figures, which may be suppressed and set. */
  readonly traits?: Partial<RuleTraits>;
  readonly messages: { readonly zh: Messages; readonly en: NoInfer<Messages> };
  /** The problems of reading a file that it reports; its messages have the sentence for each. */
  readonly problems?: readonly (ProblemCode & keyof Messages)[];
  /** Looks at a file that names no known form. */
  readonly checkWithoutForm?: (subject: SourceSubject, messages: Messages) => readonly ViolationDraft[];
  /** Looks at a report as its form reads it. */
  readonly check?: (subject: Subject, messages: Messages) => readonly ViolationDraft[];
  /** Looks at what all other rules have found. */
  readonly checkFindings?: (found: Found, subject: Subject, messages: Messages) => readonly ViolationDraft[];
}

export function defineRule<Messages extends object>(definition: RuleDefinition<Messages>): BuiltinRule {
  const { id, severity, title, remedy, example, messages, problems = [] } = definition;
  const { checkWithoutForm, check, checkFindings } = definition;
  const messagesFor = ({ context }: SourceSubject) => messages[context.language ?? "zh"];
  const named = (drafts: readonly ViolationDraft[] = []) =>
    drafts.map((draft): Violation => ({ ...draft, rule }));
  const rule: BuiltinRule = {
    id,
    severity,
    title,
    remedy,
    example,
    traits: { ...commonTraits, ...definition.traits },
    problemMessage: (code, detail, language = "zh") => {
      const own = problems.find((problem) => problem === code);
      const sentence: unknown = own && messages[language][own];
      return isSentence(sentence) ? sentence(detail) : undefined;
    },
    checkWithoutForm: (subject) => named(checkWithoutForm?.(subject, messagesFor(subject))),
    check: (subject) => named(check?.(subject, messagesFor(subject))),
    checkFindings: (found, subject) => named(checkFindings?.(found, subject, messagesFor(subject))),
  };
  return rule;
}

/** Its only argument is the problem's detail. */
function isSentence(message: unknown): message is (detail: string) => string {
  return typeof message === "function";
}
