import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { checkReport, readSource, statutoryForms } from "@gouji/core";
import { loadForm } from "@gouji/core/custom-form";
import { selectForm } from "@gouji/core/report";
import { buildDocument } from "../src/document/build-document.js";
import type { DocumentTable, ReportDocument } from "../src/document/document.js";

const read = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../../../${path}`, import.meta.url)), "utf8");

export const exampleText = (name: string): string => read(`examples/${name}.gouji.yaml`);

/** The report of a made-up form, which lies beside the form. */
export const madeUpText = (name: string): string => read(`test/forms/${name}/${name}.gouji.yaml`);

const madeUpForms = ["library", "websites", "budget"].map((name) =>
  loadForm(JSON.parse(read(`test/forms/${name}/${name}.schema.json`))),
);
const forms = [...madeUpForms, ...statutoryForms];

/** The text of a report as a document, as the command makes it. */
export function documentOf(text: string, { draft = false, file = "report.gouji.yaml" } = {}): ReportDocument {
  const source = readSource(text, file);
  const form = selectForm(source, forms);
  if (!form) throw new Error("The report names no form.");
  const { language } = form;
  return buildDocument(source, form, draft ? { draft: checkReport(source, forms, { language }) } : {});
}

const suqian = exampleText("suqian-2024");
const sentence = "全市各级行政机关坚持以人民为中心，深化政务公开，强化政策解读，回应社会关切。";
const emptyProse = () => suqian.replace(overview, `""\n`).replace(/(?<=otherMatters: )\|\n.*/, `""\n`);
const overview = /(?<=overview: )\|\n(?: {2}.*\n)+/;

const websitesGaps = () =>
  madeUpText("websites")
    .replace("all: 5218", "all: 5217")
    .replace("users: 30116", "users:")
    .replace("organ: 云岭县人民政府办公室", "organ:")
    .replace("    name: 云岭视界", "    name:")
    .concat(
      "notes:\n  /accounts/云岭发布/posts: 含转发\n  /accounts/云岭微政务: 2025年6月更名\n  /staff: 含外包2人\n",
    );

const budgetGaps = () =>
  madeUpText("budget")
    .replace("initial: 4200.00", "initial: 4201.00")
    .replace("quarter: 1036.75, ", "")
    .replace("paid: 215.00", "paid:")
    .concat(
      "notes:\n  /projects/WB-101: Work began a month early.\n  /projects/EQ-020/planned: revised in May\n",
    );

/** Reports whose pages are looked at: of both forms, with very long and with empty prose, of custom forms. */
export const reports = {
  "xiangtan-2020": documentOf(exampleText("xiangtan-2020")),
  "suqian-2024": documentOf(suqian),
  "long-prose": documentOf(suqian.replace(overview, `|\n${`  ${sentence.repeat(20)}\n`.repeat(6)}`)),
  "empty-prose": documentOf(emptyProse()),
  library: documentOf(madeUpText("library")),
  websites: documentOf(madeUpText("websites")),
  budget: documentOf(madeUpText("budget")),
} as const satisfies Record<string, ReportDocument>;

/** Drafts that are looked at: with a wrong figure, and with prose still to be written. */
export const drafts = {
  "xiangtan-2020-draft": documentOf(exampleText("xiangtan-2020"), { draft: true }),
  "empty-prose-draft": documentOf(emptyProse(), { draft: true }),
  "websites-draft": documentOf(websitesGaps(), { draft: true }),
  "budget-draft": documentOf(budgetGaps(), { draft: true }),
} as const satisfies Record<string, ReportDocument>;

export function tablesIn({ parts }: ReportDocument): DocumentTable[] {
  const blocks = parts.flatMap((part) => part.blocks);
  return blocks.flatMap((block) => (block.kind === "table" ? [block.table] : []));
}
