import { type Finding, fixSource } from "@gouji/core";
import { keyMissing } from "@gouji/core/rules";
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionContext,
  type Diagnostic,
  type Range,
} from "vscode-languageserver-types";
import type { ActionEdit } from "../actions/action-edit.js";
import { addMissing } from "../actions/add-missing.js";
import { fillBlanks } from "../actions/fill-blanks.js";
import { suppressFinding } from "../actions/suppress-finding.js";
import { takeLastYear } from "../actions/take-last-year.js";
import type { ReportDocument } from "../reports/report-document.js";
import { rangeOf } from "./provide-diagnostics.js";
import { changeEdit, type EditOptions, workspaceEdit } from "./workspace-edit.js";

/** On save, or on demand, an editor asks for all safe fixes by this kind. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.gouji`;

/**
 * What can be done about the findings that a range touches, and one action for all safe fixes of the report. They follow
 * from the text as it is now: the client's diagnostics may be older, and only tell which of them an action mends.
 */
export function provideCodeActions(
  report: ReportDocument,
  { range, context }: { readonly range: Range; readonly context: CodeActionContext },
  options: EditOptions = {},
): CodeAction[] {
  const isWanted = (kind: string) => context.only?.some((only) => isOfKind(kind, only)) ?? true;
  const touched = report.findings.filter((finding) => touches(rangeOf(finding), range));
  return [
    ...(isWanted(CodeActionKind.QuickFix) ? quickFixes() : []),
    ...(isWanted(fixAllKind) ? fixAll(report, options) : []),
  ];

  function quickFixes(): CodeAction[] {
    return [
      ...touched.flatMap((finding) => [
        ...fixesOf(finding),
        ...quickFix(fillBlanks(finding, report), [finding]),
      ]),
      ...takeLastYear(touched, report).flatMap((action) => quickFix([action], action.findings)),
      ...quickFix(
        addMissing(touched, report),
        touched.filter(({ rule }) => rule === keyMissing.id),
      ),
      ...touched.flatMap((finding) => quickFix(suppressFinding(finding, report), [finding])),
    ];
  }

  function fixesOf(finding: Finding): CodeAction[] {
    return finding.fixes.map(({ title, kind, edits }) => ({
      title,
      kind: CodeActionKind.QuickFix,
      ...about([finding]),
      ...(kind === "safe" && { isPreferred: true }),
      edit: workspaceEdit(report, edits, options),
    }));
  }

  function quickFix(actions: readonly ActionEdit[], findings: readonly Finding[]): CodeAction[] {
    return actions.map(({ title, changes }) => ({
      title,
      kind: CodeActionKind.QuickFix,
      ...about(findings),
      edit: changeEdit(report, changes, options),
    }));
  }

  function about(findings: readonly Finding[]): Pick<CodeAction, "diagnostics"> {
    const diagnostics = context.diagnostics.filter((diagnostic) =>
      findings.some((finding) => isAbout(diagnostic, finding)),
    );
    return diagnostics.length > 0 ? { diagnostics } : {};
  }
}

/** As `gouji check --fix` does it: until nothing is left that is beyond doubt. */
function fixAll(report: ReportDocument, options: EditOptions): CodeAction[] {
  const hasSafe = report.findings.some(({ fixes }) => fixes.some(({ kind }) => kind === "safe"));
  const { places, changes } = hasSafe ? fixSource(report.source, report) : { places: 0, changes: [] };
  if (changes.length === 0) return [];
  return [
    { title: report.messages.fixAll(places), kind: fixAllKind, edit: changeEdit(report, changes, options) },
  ];
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
