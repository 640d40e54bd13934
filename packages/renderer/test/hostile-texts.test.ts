import { afterAll, describe, expect, test } from "vitest";
import { renderHtml } from "../src/html/render-html.js";
import { MissingGlyphError } from "../src/pdf/errors.js";
import { createPdfRenderer } from "../src/pdf/pdf-renderer.js";
import { documentOf, exampleText } from "./example-report.js";
import { hasPoppler, pdfFonts, pdfText } from "./poppler.js";

const renderer = createPdfRenderer();
afterAll(() => renderer.close());

/** A report with one text in every field that holds text. */
function reportWith(text: string): string {
  const quoted = JSON.stringify(text);
  const fields = /^(organ|overview|problems|otherMatters): .*(?:\n {2}.*)*/gm;
  const notes = ["/disclosure/fees/amount", "/requests/received", "/disputes"];
  return `${exampleText("suqian-2024").replace(fields, (_, key) => `${String(key)}: ${quoted}`)}
website: ${quoted}
notes: { ${notes.map((place) => `${place}: ${quoted}`).join(", ")} }
`;
}

const harmless = {
  "Typst code": `#read("/etc/passwd") #import "@preview/a:0.1.0" $x^2$ *b* _i_ @r <l> \\u{41} \`\`\`typ #panic()\`\`\``,
  HTML: `</style></script><script>alert(1)</script><img src=x onerror=alert(2)><!-- x -->`,
  "a script's address": "javascript:alert(1) data:text/html,<script>alert(1)</script>",
  "a formula": `=HYPERLINK("http://example.test","x") +1 @SUM(A1) -2`,
  "quotes and entities": `"'&quot;&lt;&#0;\\"\\'\\n%00`,
  "rare characters": "䶮㙦㐂龘",
};
const plain = (text: string) => text.replace(/\s+/g, "");
const decoded = (html: string) =>
  html
    .replace(/<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>|<[^>]*>/g, "")
    .replace(
      /&(?:amp|lt|gt|quot|#39);/g,
      (entity) => ({ "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'" })[entity] ?? entity,
    );

describe.each(Object.entries(harmless))("%s in every field", (_, text) => {
  const document = documentOf(reportWith(text));

  test("is text in the page", () => {
    const html = renderHtml(document);
    expect(plain(decoded(html)).split(plain(text)).length - 1).toBeGreaterThanOrEqual(7);
    expect(html.match(/<(?:script|img|style|iframe)\b/g)).toEqual(["<style", "<script"]);
  });

  test.skipIf(!hasPoppler)("is text in the PDF, set in the shipped fonts alone", async () => {
    const pdf = await renderer.render(document);
    expect(pdfText(pdf).split(plain(text)).length - 1).toBeGreaterThanOrEqual(5);
    expect(pdfFonts(pdf)).toEqual(["NotoSansSC-Regular", "NotoSerifSC-Bold", "NotoSerifSC-Regular"]);
  });
});

describe("characters that cannot be printed, in every field", () => {
  test.each(["\u0001", "\u001B[31m", "\u202E", "\u2066", "\uF0B7", "甲\uFEFF乙"])(
    "%j is shown by its code",
    async (text) => {
      const document = documentOf(reportWith(text));
      const [code = ""] = /‹U\+[0-9A-F]{4}›/.exec(renderHtml(document)) ?? [];
      expect(code).not.toBe("");
      expect(renderHtml(document).split("<script")[0]).not.toContain(text);
      await expect(renderer.render(document)).resolves.toBeInstanceOf(Uint8Array);
    },
  );

  test.each(["𠮷", "😀"])("%s has no glyph: refused with its places, and spelt in a draft", async (text) => {
    const refusal = await renderer.render(documentOf(reportWith(text))).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(MissingGlyphError);
    const places = (refusal as MissingGlyphError).glyphs.map(({ place }) => place);
    expect(new Set(places)).toContain("/overview");
    expect(new Set(places)).toContain("/disclosure/fees/amount");
    const draft = await renderer.render(documentOf(reportWith(text), { draft: true }));
    if (hasPoppler) expect(pdfText(draft)).toContain(text === "𠮷" ? "‹U+20BB7›" : "‹U+1F600›");
  });
});

test.skipIf(!hasPoppler)("a word of 100,000 letters stays on the page", async () => {
  const word = "ab".repeat(50_000);
  const text = exampleText("suqian-2024").replace(/^otherMatters: \|\n.*/m, `otherMatters: ${word}`);
  expect(pdfText(await renderer.render(documentOf(text))).replace(/—\d+—|\f/g, "")).toContain(word);
});
