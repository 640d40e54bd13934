import { afterAll, describe, expect, test } from "vitest";
import { sampleDocument, withText } from "../../test/sample-document.js";
import { renderHtml } from "../html/render-html.js";
import { MissingGlyphError } from "../pdf/errors.js";
import { createPdfRenderer } from "../pdf/pdf-renderer.js";
import { createRenderer } from "./create-renderer.js";

const renderer = createRenderer({ workers: 2 });
afterAll(() => renderer.close());

describe("many documents side by side", () => {
  test("are the same files as one by one", async () => {
    const documents = ["甲", "乙", "丙", "丁"].map(withText);
    const alone = createPdfRenderer();
    const made = await Promise.all(documents.map((document) => renderer.render(document, { to: "pdf" })));
    for (const [index, document] of documents.entries()) {
      expect(Buffer.compare(made[index] ?? Buffer.of(), await alone.render(document))).toBe(0);
    }
    alone.close();
  });

  test("a page is made without a process", async () => {
    const html = await renderer.render(sampleDocument, { to: "html" });
    expect(Buffer.from(html).toString()).toBe(renderHtml(sampleDocument));
  });

  test("one that is refused says where, and leaves the others alone", async () => {
    const [refused, made] = await Promise.allSettled([
      renderer.render(withText("𠮷"), { to: "pdf" }),
      renderer.render(sampleDocument, { to: "pdf" }),
    ]);
    expect(refused).toMatchObject({
      reason: { name: "MissingGlyphError", glyphs: [{ codePoint: "U+20BB7", place: "/overview" }] },
    });
    expect((refused as PromiseRejectedResult).reason).toBeInstanceOf(MissingGlyphError);
    expect(made.status).toBe("fulfilled");
  });

  test("one that takes too long is ended, and the next is made", async () => {
    const job = renderer.render(withText("全市".repeat(100_000)), { to: "pdf", timeout: 300 });
    await expect(job).rejects.toMatchObject({ name: "JobTimeoutError", milliseconds: 300 });
    await expect(renderer.render(sampleDocument, { to: "pdf" })).resolves.toBeInstanceOf(Uint8Array);
  });
});

test("nothing is made once it is closed", async () => {
  const closed = createRenderer({ workers: 1 });
  closed.close();
  await expect(closed.render(sampleDocument, { to: "pdf" })).rejects.toThrow("closed");
});
