// A whole check of a report in a warm process, against parsing its YAML alone.
import { checkReport, readSource, statutoryForms } from "@gouji/core";
import { parseDocument } from "yaml";
import { compare, row } from "./measure.js";
import { exampleText } from "./project.js";

const check = () => checkReport(readSource(exampleText, "report.gouji.yaml"), statutoryForms);
const parse = () => parseDocument(exampleText);

row(
  "check of a report, against parseDocument alone",
  await compare(check, parse, { runs: 400, warmUp: 100 }),
  "≤ 1.2×",
);
