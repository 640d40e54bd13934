// Prints the hashes of an example's page and PDF, made by the built package.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { checkReport, readSource, statutoryForms } from "@gouji/core";
import { buildDocument } from "@gouji/renderer";
import { renderHtml } from "@gouji/renderer/html";
import { createPdfRenderer } from "@gouji/renderer/pdf";

const example = new URL("../../../examples/suqian-2024.gouji.yaml", import.meta.url);
const source = readSource(readFileSync(example, "utf8"), "report.gouji.yaml");
const { form } = checkReport(source, statutoryForms);
const document = buildDocument(source, form);
const renderer = createPdfRenderer();
for (const content of [renderHtml(document), await renderer.render(document)]) {
  console.log(createHash("sha256").update(content).digest("hex"));
}
renderer.close();
