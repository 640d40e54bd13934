import { statutoryForms } from "@gouji/core";
import { CodeActionKind } from "vscode-languageserver-types";
import { describe, expect, test } from "vitest";
import { provideCodeActions, ReportDocument } from "../src/index.js";
import { disputes } from "./reports.js";
import { wholeText } from "./texts.js";

function actionsFor(text: string) {
  const uri = "file:///a.gouji.yaml";
  const report = new ReportDocument({ uri, version: 1, text }, { forms: statutoryForms, context: {} });
  const actions = provideCodeActions(report, { range: wholeText, context: { diagnostics: [] } });
  return actions.filter(({ kind }) => kind === CodeActionKind.QuickFix);
}

const isSuppression = ({ title }: { title: string }) => title.startsWith("核实无误，不再提示");

describe("a finding is offered to be suppressed behind all that mends it, and never as what is preferred", () => {
  test.each([
    [
      "a total that its parts do not add up to",
      "{ upheld: 40, corrected: 0, other: 0, pending: 0, total: 44 }",
    ],
    ["several findings at once", '{ upheld: "1", corrected: 0, other: , pending: 0, total: 44 }'],
  ])("%s", (_, row) => {
    const actions = actionsFor(disputes(row));
    const first = actions.findIndex(isSuppression);
    expect(first).toBeGreaterThan(0);
    expect(actions.slice(first).every(isSuppression)).toBe(true);
    expect(actions.filter(isSuppression).some(({ isPreferred }) => isPreferred)).toBe(false);
  });
});
