import { afterAll, describe, expect, test } from "vitest";
import { documentOf, exampleText } from "../../test/example-report.js";
import { hasPoppler, pdfAttachment } from "../../test/poppler.js";
import { checkPdf, hasQpdf } from "../../test/qpdf.js";
import { createPdfRenderer } from "./pdf-renderer.js";
import { pdfStandards, type PdfStandard } from "./pdf-standard.js";

const renderer = createPdfRenderer();
afterAll(() => renderer.close());

const text = exampleText("suqian-2024");
const document = documentOf(text, { file: "reports/宿迁 2024.gouji.yaml" });
const standards = Object.keys(pdfStandards) as PdfStandard[];
const marker = (pdf: Uint8Array) =>
  /<pdfaid:part>(\d)<.*<pdfaid:conformance>(\w)</.exec(Buffer.from(pdf).toString("latin1"))?.slice(1);

test.each([
  ["a-3a", ["3", "A"]],
  ["a-2a", ["2", "A"]],
  ["a-1a", ["1", "A"]],
] as const)("a PDF says that it is PDF/A: %s", async (standard, words) => {
  expect(marker(await renderer.render(document, { standard }))).toEqual(words);
});

describe.skipIf(!hasQpdf)("a PDF, read with qpdf", () => {
  test.each(standards)("is sound: %s", async (standard) => {
    const pdf = await renderer.render(document, { standard });
    expect(checkPdf(pdf)).toContain("No syntax or stream encoding errors found");
  });
});

describe.skipIf(!hasPoppler)("a PDF, read with poppler", () => {
  test.each(standards)("holds the report file where the standard takes it: %s", async (standard) => {
    const file = pdfAttachment(await renderer.render(document, { standard }));
    expect(file?.name).toBe(pdfStandards[standard].attaches ? "宿迁 2024.gouji.yaml" : undefined);
  });

  test("is made again from the file it holds", async () => {
    const pdf = await renderer.render(document);
    const file = pdfAttachment(pdf);
    expect(file?.text).toBe(text);
    const again = await renderer.render(documentOf(file?.text ?? "", { file: file?.name ?? "" }));
    expect(Buffer.compare(pdf, again)).toBe(0);
  });

  test("holds no file when it is a draft, or when none is wanted", async () => {
    expect(pdfAttachment(await renderer.render(documentOf(text, { draft: true })))).toBeUndefined();
    expect(pdfAttachment(await renderer.render(document, { attach: false }))).toBeUndefined();
  });
});
