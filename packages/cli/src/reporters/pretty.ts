import type { Finding, Language, RelatedFigure } from "@gouji/core";
import type { Overrides } from "../commands/overrides.js";
import type { ReportedFile } from "../commands/reported-file.js";
import type { Session } from "../environment.js";
import { type Messages, messagesIn } from "../messages/messages.js";
import type { Line, Style } from "../output/terminal-line.js";
import type { Totals } from "../output/totals.js";
import { codeFrame } from "./code-frame.js";
import type { Reporter } from "./reporter.js";

/** Findings for people: each with the lines of the file, the figure underlined, and what to do. */
export function pretty(session: Session): Reporter {
  const { environment } = session;
  const languages = new Set<Language>();
  return {
    file(file) {
      languages.add(file.language);
      environment.print(...fileLines(file, spokenOf(file.language, session)));
    },
    end({ totals, overrides }) {
      const [only, ...others] = languages;
      const messages = only && others.length === 0 ? spokenOf(only, session) : session.messages;
      environment.print(...totalLines(totals, messages), ...overrideLines(overrides, messages));
    },
  };
}

/** What stands around findings is in their language: that of the form, unless the command line states one. */
export function spokenOf(language: Language, { chosen, messages }: Session): Messages {
  return chosen ? messages : messagesIn(language);
}

/** The findings of a report, with an empty line after each. */
export function fileLines(file: ReportedFile, messages: Messages): Line[] {
  return file.findings.flatMap((finding) => [...findingLines(finding, file, messages), ""]);
}

/** The counts of a run: findings, and relations by outcome. */
export function totalLines(totals: Totals, messages: Messages): Line[] {
  const { errors, warnings, relations } = totals;
  const style: Style = errors > 0 ? "red" : warnings > 0 ? "yellow" : "green";
  const anyRelations = relations.held + relations.failed + relations.unassessable > 0;
  return [
    [{ text: messages.summary(totals), style }],
    ...(anyRelations ? [dim(messages.relations(relations))] : []),
  ];
}

/** Where checks are weaker than the forms have them: never in silence. */
export function overrideLines(overrides: readonly Overrides[], messages: Messages): Line[] {
  const texts = overrides.flatMap(({ configuration = "", rules, forms }) => {
    const off = rules.filter(({ severity }) => severity === "off").map(({ rule }) => rule);
    const lowered = rules.flatMap(({ rule, severity, usual }) =>
      severity === "off" ? [] : [messages.lowered(rule, usual, severity)],
    );
    return [
      ...(off.length > 0 ? [messages.rulesOff(configuration, off)] : []),
      ...(lowered.length > 0 ? [messages.rulesLowered(configuration, lowered)] : []),
      ...forms.map(({ form, schema }) => messages.formReplaced(form, schema)),
    ];
  });
  return [...new Set(texts)].map((text): Line => [{ text, style: "yellow" }]);
}

const severityStyles = { error: "red", warning: "yellow", info: "blue" } as const satisfies Record<
  Finding["severity"],
  Style
>;

function findingLines(finding: Finding, { path, lines }: ReportedFile, messages: Messages): Line[] {
  const { severity, rule, label, message, range, suppressed } = finding;
  const style = suppressed === undefined ? severityStyles[severity] : "dim";
  const elsewhere = finding.related.filter(({ file }) => file !== finding.file);
  return [
    [
      { text: `${path}${placeOf(range)}`, style: "bold" },
      "  ",
      { text: messages.severities[severity], style },
      "  ",
      { text: rule, style: "dim" },
    ],
    `  ${label}`,
    `  ${message}`,
    ...(range ? codeFrame(lines, range, style) : []),
    ...elsewhere.map((figure) => dim(figureElsewhere(figure, messages), "  ")),
    ...hintLines(finding, messages),
    ...(suppressed === undefined ? [] : [dim(messages.suppressed(suppressed), "  ")]),
  ];
}

function hintLines({ fixes, suppressed }: Finding, messages: Messages): Line[] {
  if (suppressed !== undefined || fixes.length === 0) return [];
  const titles = fixes.map(({ title }) => title).join(messages.or);
  const isSafe = fixes.some(({ kind }) => kind === "safe");
  const automatic = isSafe ? [{ text: messages.autoFix, style: "dim" } as const] : [];
  return [[`  ${messages.fixHint}${titles}`, ...automatic]];
}

/** A figure of another file that takes part: `2023.gouji.yaml:61:34  … 118`. */
function figureElsewhere({ file, range, label, value }: RelatedFigure, messages: Messages): string {
  return messages.figureElsewhere(`${file}${placeOf(range)}`, label, value);
}

function placeOf(range: Finding["range"]): string {
  return range ? `:${range.start.line + 1}:${range.start.character + 1}` : "";
}

function dim(text: string, before = ""): Line {
  return [before, { text, style: "dim" }];
}
