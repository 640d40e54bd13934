import { listRules, rulePage } from "@gouji/core";
import { loadForm } from "@gouji/core/custom-form";
import type { SchemaFile } from "./generate-core.js";
import { bundleForm } from "./read-form.js";
import type { GeneratedFile } from "./generated-file.js";

/** A page of Markdown for every rule, Chinese first, and an index of them all. */
export function generateRulePages(
  schemas: readonly SchemaFile[],
  folder: string,
  keywords?: SchemaFile,
): GeneratedFile[] {
  const options = keywords && { keywords: JSON.parse(keywords.text) as object };
  const forms = schemas.map((schema) => loadForm(bundleForm(schema).schema, options));
  const note = "<!-- @generated from schemas/ and packages/core/src/rules. Run: npm run generate -->\n\n";
  const pages = listRules(forms).map(({ id }) => ({
    path: `${folder}/${id}.md`,
    content: `${note}${rulePage(id, forms, "zh") ?? ""}\n---\n\n${rulePage(id, forms, "en") ?? ""}`,
  }));
  const rows = listRules(forms).map(
    ({ id, severity, title }) => `| [${id}](${id}.md) | ${severity} | ${title} |`,
  );
  const index = ["# 规则 / Rules", "", "| | | |", "|---|---|---|", ...rows, ""].join("\n");
  return [...pages, { path: `${folder}/README.md`, content: note + index }];
}
