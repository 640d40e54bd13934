import { readFileSync } from "node:fs";
import {
  applyChanges,
  checkReport,
  type Finding,
  readSource,
  type Form,
  type ReportCheck,
  type Source,
  statutoryForms,
} from "@gouji/core";
import { sampleReport } from "@gouji/core";
import { setText } from "@gouji/core/source";
import { Positions, stepsOf } from "@gouji/core/text";

/** Texts of the examples, by name. */
export function example(name: string): string {
  return readFileSync(new URL(`../../../examples/${name}.gouji.yaml`, import.meta.url), "utf8");
}

export function checkText(text: string, file = "report.gouji.yaml"): ReportCheck {
  return checkReport(readSource(text, file), statutoryForms);
}

/** What a finding says, in the few words that tests compare. */
export function brief({ rule, severity, pointer }: Finding): string {
  return `${severity} ${rule} ${pointer}`;
}

/** The text after a fix. */
export function applyFix(text: string, fix: Finding["fixes"][number] | undefined): string {
  const positions = new Positions(text);
  const changes = (fix?.edits ?? []).map(({ range, newText }) => ({
    start: positions.offset(range.start),
    end: positions.offset(range.end),
    newText,
  }));
  return applyChanges(text, changes);
}

/** The words under a finding's squiggle. */
export function underlined(text: string, { range }: Finding): string {
  if (!range) return "";
  const positions = new Positions(text);
  return text.slice(positions.offset(range.start), positions.offset(range.end));
}

/** A report with nothing in it but one value, in the words of a rule's page. */
export function withValue(form: Form, at: string, value: string): Source {
  return withValueIn(sampleReport(form), at, value);
}

/** The same in a report. */
export function withValueIn(report: string, at: string, value: string): Source {
  const source = readSource(report, "a.yaml");
  const change = setText(source, stepsOf(at), value);
  return readSource(applyChanges(source.text, change ? [change] : []), "a.yaml");
}
