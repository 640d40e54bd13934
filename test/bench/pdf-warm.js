// A PDF in a warm process, against Typst compiling the same input, and against Chromium printing the same report as HTML.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkReport, readSource, statutoryForms } from "@gouji/core";
import { buildDocument } from "@gouji/renderer";
import { renderHtml } from "@gouji/renderer/html";
import { createPdfRenderer } from "@gouji/renderer/pdf";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { chromium } from "playwright-core";
import { typstInput } from "../../packages/renderer/dist/pdf/typst-input.js";
import { govTheme } from "../../packages/renderer/dist/theme/theme.js";
import { compare, row } from "./measure.js";
import { exampleText, root } from "./project.js";

const source = readSource(exampleText, "report.gouji.yaml");
const { form } = checkReport(source, statutoryForms);
const document = buildDocument(source, form);
const renderer = createPdfRenderer();
const pdf = () => renderer.render(document);

row("PDF, against Typst compiling the same input", await compare(pdf, typst()), "≤ 1.2×");

const executablePath = "/usr/bin/chromium";
if (existsSync(executablePath)) {
  const profile = mkdtempSync(join(tmpdir(), "gouji-bench-"));
  const browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  const page = await browser.newPage();
  const html = renderHtml(document);
  const print = async () => {
    await page.setContent(html);
    await page.pdf({ format: "A4" });
  };
  row(
    "Chromium printing the same HTML, against our PDF",
    await compare(print, pdf, { runs: 15, warmUp: 3 }),
    "≥ 5×",
  );
  await browser.close();
  rmSync(profile, { recursive: true });
} else console.log("Chromium is not installed: not measured");
renderer.close();

/** The engine by itself, with the template and the data that our renderer gives it; nothing kept between runs either. */
function typst() {
  const dist = `${root}packages/renderer/dist`;
  const compiler = NodeCompiler.create({
    workspace: `${dist}/pdf`,
    fontArgs: [{ fontPaths: [`${dist}/fonts`] }],
  });
  const template = `${dist}/pdf/bench.typ`;
  compiler.addSource(template, readFileSync(`${dist}/pdf/template.typ`, "utf8"));
  const data = Buffer.from(JSON.stringify(typstInput(document, { theme: govTheme, fonts: "shipped" })));
  return () => {
    compiler.mapShadow(`${dist}/pdf/report.json`, data);
    compiler.pdf(compiler.compile({ mainFilePath: template }).result);
    compiler.evictCache(0);
  };
}
