import { describe, expect, test } from "vitest";
import {
  provideCodeActions,
  provideCodeLenses,
  provideCompletion,
  provideDefinition,
  provideDocumentSymbols,
  provideFormatting,
  provideHover,
  provideInlayHints,
  providePaste,
  provideSelectionRanges,
} from "../dist/index.js";
import { documentOf, ownReport } from "./own-forms.js";
import { wholeText } from "./texts.js";

describe.each(["websites", "budget"])("a report of %s that breaks off anywhere", (name) => {
  test("is answered for by every feature, at its end and in its middle", () => {
    const whole = ownReport(name);
    for (let end = 0; end < whole.length; end += 97) {
      const report = documentOf(whole.slice(0, end));
      for (const offset of [end, Math.floor(end / 2)]) {
        const position = report.positions.position(offset);
        const range = { start: position, end: position };
        const ask = () => {
          provideCompletion(report, position);
          provideHover(report, position);
          provideDefinition(report, position);
          provideSelectionRanges(report, [position]);
          provideCodeActions(report, { range, context: { diagnostics: [] } });
          providePaste(report, { textDocument: report, range, text: "1\t2\n3\t4\n" });
        };
        expect(ask, `broken off at ${end}, asked at ${offset}`).not.toThrow();
      }
      provideInlayHints(report, wholeText, { labels: true, totals: true });
      provideCodeLenses(report);
      for (const { range, selectionRange } of provideDocumentSymbols(report))
        expect(report.positions.offset(selectionRange.end)).toBeLessThanOrEqual(
          report.positions.offset(range.end),
        );
      provideFormatting(report, { tabSize: 2, insertSpaces: true });
    }
  });
});
