import type { Finding, Fix, TextEdit } from "@gouji/core";
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  type Range,
} from "vscode-languageserver";
import type { ReportDocument } from "../reports/report-document.js";
import { rangeOf } from "./provide-diagnostics.js";
import { type EditOptions, workspaceEdit } from "./workspace-edit.js";

/** On save, or on demand, an editor asks for all safe fixes by this kind. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.gouji`;

/**
 * The fixes of the findings that a range touches, and one action for all safe fixes of the report. They follow from
 * the text as it is now: the client's diagnostics may be older, and only tell which of them an action mends.
 */
export function provideCodeActions(
  report: ReportDocument,
  { range, context }: Pick<CodeActionParams, "range" | "context">,
  options: EditOptions = {},
): CodeAction[] {
  const isWanted = (kind: string) => context.only?.some((only) => isOfKind(kind, only)) ?? true;
  const touched = report.findings.filter((finding) => touches(rangeOf(finding), range));
  return [
    ...(isWanted(CodeActionKind.QuickFix) ? touched.flatMap((finding) => quickFixes(finding)) : []),
    ...(isWanted(fixAllKind) ? fixAll(report, options) : []),
  ];

  function quickFixes(finding: Finding): CodeAction[] {
    const diagnostics = context.diagnostics.filter((diagnostic) => isAbout(diagnostic, finding));
    return finding.fixes.map((fix) => ({
      title: fix.title,
      kind: CodeActionKind.QuickFix,
      ...(diagnostics.length > 0 && { diagnostics }),
      ...(fix.kind === "safe" && { isPreferred: true }),
      edit: workspaceEdit(report, fix.edits, options),
    }));
  }
}

function fixAll(report: ReportDocument, options: EditOptions): CodeAction[] {
  const fixes = compatible(
    report.findings.flatMap((finding) => finding.fixes.find(({ kind }) => kind === "safe") ?? []),
  );
  if (fixes.length === 0) return [];
  const edit = workspaceEdit(
    report,
    fixes.flatMap(({ edits }) => edits),
    options,
  );
  return [{ title: report.words.fixAll(fixes.length), kind: fixAllKind, edit }];
}

/** Leaves out fixes that change the same piece of text as an earlier one; the next round mends what they would. */
function compatible(fixes: readonly Fix[]): Fix[] {
  const taken: TextEdit[] = [];
  return fixes.filter(({ edits }) => {
    const collides = edits.some((edit) => taken.some((other) => touches(edit.range, other.range)));
    if (!collides) taken.push(...edits);
    return !collides;
  });
}

function touches(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

function isBefore(a: Range["start"], b: Range["start"]): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}

function isAbout({ source, code, range }: Diagnostic, finding: Finding): boolean {
  return source === "gouji" && code === finding.rule && touches(range, rangeOf(finding));
}

/** Kinds are a tree by dots: `source` asks for `source.fixAll.gouji` too. */
function isOfKind(kind: string, asked: string): boolean {
  return asked === "" || kind === asked || kind.startsWith(`${asked}.`);
}
