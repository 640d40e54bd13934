import { readFileSync } from "node:fs";
import { applyChanges, type FormSchema } from "@gouji/core";
import { compileForm } from "@gouji/core/form";
import { readYaml } from "@gouji/core/source";
import { Positions } from "@gouji/core/text";
import { expect, test } from "vitest";
import { providePaste, ReportDocument } from "../dist/index.js";
import { sheetOf } from "./sheets.js";

const madeUp = (name: string) =>
  readFileSync(new URL(`../../../test/forms/library/${name}`, import.meta.url), "utf8");
const forms = [compileForm(JSON.parse(madeUp("library.schema.json")) as FormSchema, () => [])];
const library = madeUp("library.gouji.yaml");

test.each(["holdings", "loans", "visits"])("a table of a custom form knows its labels: %s", (key) => {
  const empty = library.replace(new RegExp(`^${key}:[^]*?\n\n`, "m"), `${key}:\n\n`);
  const report = new ReportDocument({ uri: "a.gouji.yaml", version: 1, text: empty }, { forms, context: {} });
  const cursor = report.positions.position(empty.indexOf(`${key}:`));
  const { text } = sheetOf(library, key, forms);
  const answer = providePaste(report, { textDocument: report, range: { start: cursor, end: cursor }, text });
  const edits = answer && "edit" in answer ? Object.values(answer.edit.changes ?? {}).flat() : [];
  const offsets = new Positions(empty);
  const changes = edits.map(({ range, newText }) => ({
    start: offsets.offset(range.start),
    end: offsets.offset(range.end),
    newText,
  }));
  expect(readYaml(applyChanges(empty, changes), "").value).toEqual(readYaml(library, "").value);
});
