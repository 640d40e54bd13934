import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { checkReport, readSource, statutoryForms } from "@gouji/core";
import { loadForm } from "@gouji/core/custom-form";
import { buildDocument } from "../src/document/build-document.js";
import type { DocumentTable, ReportDocument } from "../src/document/document.js";

const read = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../../../${path}`, import.meta.url)), "utf8");

export const exampleText = (name: string): string => read(`examples/${name}.gouji.yaml`);

const madeUpForm = loadForm(JSON.parse(read("test/forms/library/library.schema.json")));
const forms = [madeUpForm, ...statutoryForms];

/** The text of a report as a document, as the command makes it. */
export function documentOf(text: string, { draft = false, file = "report.gouji.yaml" } = {}): ReportDocument {
  const source = readSource(text, file);
  const checked = checkReport(source, forms);
  if (!checked.form) throw new Error("The report names no form.");
  return buildDocument(source, checked.form, draft ? { draft: checked } : {});
}

const suqian = exampleText("suqian-2024");
const sentence = "全市各级行政机关坚持以人民为中心，深化政务公开，强化政策解读，回应社会关切。";
const emptyProse = () => suqian.replace(overview, `""\n`).replace(/(?<=otherMatters: )\|\n.*/, `""\n`);
const overview = /(?<=overview: )\|\n(?: {2}.*\n)+/;

/** Reports whose pages are looked at: of both forms, with very long and with empty prose, of a custom form. */
export const reports = {
  "xiangtan-2020": documentOf(exampleText("xiangtan-2020")),
  "suqian-2024": documentOf(suqian),
  "long-prose": documentOf(suqian.replace(overview, `|\n${`  ${sentence.repeat(20)}\n`.repeat(6)}`)),
  "empty-prose": documentOf(emptyProse()),
  library: documentOf(read("test/forms/library/library.gouji.yaml")),
} as const satisfies Record<string, ReportDocument>;

/** Drafts that are looked at: with a wrong figure, and with prose still to be written. */
export const drafts = {
  "xiangtan-2020-draft": documentOf(exampleText("xiangtan-2020"), { draft: true }),
  "empty-prose-draft": documentOf(emptyProse(), { draft: true }),
} as const satisfies Record<string, ReportDocument>;

export function tablesIn({ parts }: ReportDocument): DocumentTable[] {
  const blocks = parts.flatMap((part) => part.blocks);
  return blocks.flatMap((block) => (block.kind === "table" ? [block.table] : []));
}
