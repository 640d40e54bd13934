import type { DocumentSelector, TextDocument } from "vscode";
import { languages } from "vscode";

/** The documents that the server looks at. */
export const reportFiles = [{ pattern: "**/*.gouji.{yaml,yml,json}" }] satisfies DocumentSelector;

export function isReportFile(document: TextDocument): boolean {
  return languages.match(reportFiles, document) > 0;
}
