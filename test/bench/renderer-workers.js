// Sixty PDFs in one process of the pool, against sixty in two.
import { checkReport, readSource, statutoryForms } from "@gouji/core";
import { buildDocument } from "@gouji/renderer";
import { createRenderer } from "@gouji/renderer/pool";
import { compare, row } from "./measure.js";
import { exampleText } from "./project.js";

const source = readSource(exampleText, "report.gouji.yaml");
const { form } = checkReport(source, statutoryForms);
const document = buildDocument(source, form);
const renderers = [1, 2].map((workers) => createRenderer({ workers }));
const [one, two] = renderers.map(
  (renderer) => () => Promise.all(Array.from({ length: 60 }, () => renderer.render(document, { to: "pdf" }))),
);

row("60 PDFs with one worker, against two", await compare(one, two, { runs: 3, warmUp: 1 }), "≥ 1.7×");
for (const renderer of renderers) renderer.close();
