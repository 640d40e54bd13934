// A process that makes PDFs, one at a time, for the pool that started it.
import { createPdfRenderer, type PdfRenderer } from "../pdf/pdf-renderer.js";
import { answerOf, type PdfAnswer, type PdfJob } from "./wire.js";

const renderers = new Map<PdfJob["fonts"], PdfRenderer>();

process.on("message", (job: PdfJob) => {
  void makePdf(job).then((answer) => process.send?.(answer));
});
// The pool is gone: nobody waits for an answer.
process.on("disconnect", () => process.exit());

async function makePdf({ document, fonts, options }: PdfJob): Promise<PdfAnswer> {
  try {
    const renderer = renderers.get(fonts) ?? createPdfRenderer({ fonts });
    renderers.set(fonts, renderer);
    return { kind: "done", pdf: await renderer.render(document, options) };
  } catch (error) {
    return answerOf(error);
  }
}
