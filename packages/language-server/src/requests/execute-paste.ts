import { type Connection, MessageType, ShowMessageNotification } from "vscode-languageserver";
import { type EditOptions, provideCellPaste } from "@gouji/language-service";
import type { ReportStore } from "../reports/report-store.js";
import { isRecord } from "../settings/settings.js";

/** Puts cells of a spreadsheet into a report: `{ uri, position, text }`. */
export const pasteCommand = "gouji.cells.paste";

interface PasteContext {
  readonly connection: Connection;
  readonly reports: ReportStore;
  readonly support: EditOptions & { readonly appliesEdits?: boolean };
}

/** Does what a client asks for, and says so where it cannot be done; whether it was. */
export async function executePaste(
  [argument]: readonly unknown[],
  { connection, reports, support }: PasteContext,
): Promise<boolean> {
  const paste = readArgument(argument);
  const report = paste && (await reports.get(paste.uri));
  if (!report || !support.appliesEdits) return false;
  const answer = provideCellPaste(report, paste, support);
  if ("reason" in answer) {
    const { reason: message } = answer;
    await connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
    return false;
  }
  const { applied } = await connection.workspace.applyEdit(answer.edit);
  return applied;
}

function readArgument(value: unknown) {
  if (!isRecord(value) || !isRecord(value["position"])) return undefined;
  const { uri, text } = value;
  const { line, character } = value["position"];
  const isGiven = typeof uri === "string" && typeof text === "string";
  if (!isGiven || typeof line !== "number" || typeof character !== "number") return undefined;
  return { uri, text, position: { line, character } };
}
