import { statutoryForms } from "@gouji/core";
import { expect, test } from "vitest";
import { provideCompletion, provideHover, providePaste, ReportDocument } from "../src/index.js";

const length = 190_000;

/** Each of these took minutes where time grew with the square of a line's length; a busy machine needs seconds. */
test.each([
  ["letters", "甲".repeat(length), "x"],
  ["spaces", " ".repeat(length), "x"],
  ["empty lines", "\n".repeat(length), "x"],
  ["what is copied, empty lines behind it", "x", `${"\n".repeat(length)}x`],
])("a very long line holds nobody up: %s", (_, line, copied) => {
  const text = `format: "2021"\noverview: ${line} `;
  const report = new ReportDocument(
    { uri: "file:///a.gouji.yaml", version: 1, text },
    {
      forms: statutoryForms,
      context: {},
    },
  );
  const end = report.positions.position(text.length);
  const start = performance.now();
  provideCompletion(report, end);
  provideHover(report, end);
  providePaste(report, { textDocument: report, range: { start: end, end }, text: `${copied}\ty` });
  expect(performance.now() - start).toBeLessThan(15_000);
});
