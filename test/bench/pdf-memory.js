// Memory over 2,000 PDFs in one process: it must stay flat.
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
const [first, last] = [seen[0], seen.at(-1)];
console.log(
  `${`memory over ${count} PDFs: the last hundred against the first`.padEnd(58)} ${`${(last / first).toFixed(2)}×`.padStart(8)}  aim flat      ${seen.map((mb) => mb.toFixed(0)).join(" ")} MB`,
);
