import type { CodeLens } from "vscode-languageserver";
import { rangeOfPlace } from "../reports/places-in-text.js";
import { relationState } from "../reports/relation-state.js";
import type { ReportDocument } from "../reports/report-document.js";

/** Above each table, how its relations came out. */
export function provideCodeLenses(report: ReportDocument): CodeLens[] {
  return (report.form?.parts ?? []).flatMap(({ pointer }) => {
    const place = report.form?.places.get(pointer);
    const range = place && rangeOfPlace(place, report);
    const title = place && relationState(place, report);
    // Nothing happens on a click: a command of the client's would be needed.
    return range && title !== undefined ? [{ range, command: { title, command: "" } }] : [];
  });
}
