import { readYaml } from "@gouji/core/source";
import { describe, expect, test } from "vitest";
import { ownForms, ownReport, pasted } from "./own-forms.js";
import { sheetOf } from "./sheets.js";

const forms = Object.values(ownForms);
const tables = Object.entries(ownForms).flatMap(([name, { parts }]) =>
  parts.flatMap((part) => (part.kind === "table" ? [[name, part.pointer.slice(1)] as const] : [])),
);

/** A report in which a table holds nothing, with the cursor on it. */
function emptied(report: string, key: string): string {
  return report.replace(new RegExp(`^${key}:[^]*?(?:\n\n|$(?![^]))`, "m"), `${key}:<|>\n\n`);
}

describe.each(tables)("%s: %s, copied whole,", (name, key) => {
  const report = ownReport(name);
  const sheet = sheetOf(report, key, forms);
  const isThere = Object.hasOwn(Object(readYaml(report, "").value), key);

  test.runIf(isThere)("is pasted from a spreadsheet as it was", () => {
    const { text = "", answer } = pasted(emptied(report, key), sheet.text);
    expect(readYaml(text, "").value, JSON.stringify(answer)).toEqual(readYaml(report, "").value);
  });

  test.runIf(isThere)("is pasted from a page as it was", () => {
    const { text = "", answer } = pasted(emptied(report, key), sheet.text, { html: sheet.html });
    expect(readYaml(text, "").value, JSON.stringify(answer)).toEqual(readYaml(report, "").value);
  });
});
