import { readFile, stat } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Neighbours } from "../neighbours/report-neighbours.js";
import { type CheckOptions, ReportDocument } from "./report-document.js";

/** A state of a file that another state of it differs from; nothing where there is no file. */
export async function stampOf(uri: string): Promise<string | undefined> {
  try {
    const { mtimeMs, size } = await stat(fileURLToPath(uri));
    return `${mtimeMs}:${size}`;
  } catch {
    return undefined;
  }
}

/** A report as it is on disk; nothing where it is gone, or is no text. */
export async function readClosed(
  uri: string,
  options: CheckOptions,
  neighbours?: Neighbours,
): Promise<ReportDocument | undefined> {
  try {
    const bytes = await readFile(fileURLToPath(uri));
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return new ReportDocument(TextDocument.create(uri, "", 0, text), options, neighbours);
  } catch {
    return undefined;
  }
}
