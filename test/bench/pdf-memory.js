// Memory over 2,000 PDFs in one process: it must stay flat, under 300 MB.
import { checkReport, readSource, statutoryForms } from "@gouji/core";
import { buildDocument } from "@gouji/renderer";
import { createPdfRenderer } from "@gouji/renderer/pdf";
import { exampleText } from "./project.js";

const count = 2000;
const renderer = createPdfRenderer();
const megabytes = () => process.memoryUsage().rss / 2 ** 20;
const seen = [];
for (let made = 1; made <= count; made++) {
  const source = readSource(
    exampleText.replace("total: 1431", `total: ${1431 + (made % 7)}`),
    "report.gouji.yaml",
  );
  const { form } = checkReport(source, statutoryForms);
  await renderer.render(buildDocument(source, form));
  if (made % 200 === 0) seen.push(megabytes());
}
renderer.close();
const ratio = `${(seen.at(-1) / seen[0]).toFixed(2)}×`;
console.log(
  `${`memory over ${count} PDFs: the last two hundred against the first`.padEnd(58)} ${ratio.padStart(8)}  aim flat, < 300 MB  ${seen.map((mb) => mb.toFixed(0)).join(" ")} MB`,
);
