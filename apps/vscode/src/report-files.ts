import type { DocumentSelector, TextDocument } from "vscode";
import { languages } from "vscode";
import { reportGlob } from "@gouji/project";

/** Reports, by their names. */
export const reportFiles = [{ pattern: reportGlob }] satisfies DocumentSelector;

/** The documents that the server looks at: reports, and the configuration of an office. */
export const servedFiles = [...reportFiles, { pattern: "**/gouji.config.yaml" }] satisfies DocumentSelector;

export function isReportFile(document: TextDocument): boolean {
  return languages.match(reportFiles, document) > 0;
}
