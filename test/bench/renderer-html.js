// A page of a report, against one millisecond, and against the check that comes before it.
import { checkReport, readSource, statutoryForms } from "@gouji/core";
import { buildDocument } from "@gouji/renderer";
import { renderHtml } from "@gouji/renderer/html";
import { compare, row } from "./measure.js";
import { exampleText } from "./project.js";

const source = readSource(exampleText, "report.gouji.yaml");
const { form } = checkReport(source, statutoryForms);
const document = buildDocument(source, form);
const html = () => renderHtml(document);
const check = () => checkReport(readSource(exampleText, "report.gouji.yaml"), statutoryForms);

row("HTML of a report, against its check", await compare(html, check, { runs: 200, warmUp: 50 }), "< 1 ms");
