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
  test.each(standards)("holds the report where the standard takes it: %s", async (standard) => {
    const file = pdfAttachment(await renderer.render(document, { standard }));
    expect(file?.name).toBe(pdfStandards[standard].attaches ? "宿迁 2024.gouji.json" : undefined);
  });

  test.each([
    ["the data it holds", "data"],
    ["the report file it holds", "source"],
  ] as const)("is made again from %s", async (_, attach) => {
    const pdf = await renderer.render(document, { attach });
    const { name, text: held } = pdfAttachment(pdf) ?? { name: "", text: "" };
    expect(held).toBe(attach === "source" ? text : document.data);
    const again = await renderer.render(documentOf(held, { file: name }), { attach });
    expect(Buffer.compare(pdf, again)).toBe(0);
  });

  test("says neither what the author remarked nor why a finding was suppressed, unless the file goes along", async () => {
    const remark = "待财政局回复";
    const suppressed = `# ${remark}\n${text}suppressions:\n  - rule: disputes-total\n    at: /disputes/review/total\n    reason: ${remark}\n`;
    const report = documentOf(suppressed);
    const published = pdfAttachment(await renderer.render(report));
    expect(published?.text).not.toContain(remark);
    expect(JSON.parse(published?.text ?? "")).toMatchObject({
      suppressions: [{ rule: "disputes-total", at: "/disputes/review/total", reason: "发布机关已核实" }],
    });
    const source = pdfAttachment(await renderer.render(report, { attach: "source" }));
    expect(source).toEqual({ name: "report.gouji.yaml", text: suppressed });
  });

  test("holds no file when it is a draft, or when none is wanted", async () => {
    expect(pdfAttachment(await renderer.render(documentOf(text, { draft: true })))).toBeUndefined();
    expect(pdfAttachment(await renderer.render(document, { attach: false }))).toBeUndefined();
  });
});
