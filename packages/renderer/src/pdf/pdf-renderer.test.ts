import { afterAll, describe, expect, test } from "vitest";
import { longTable } from "../../test/long-table.js";
import { hasPoppler, pdfFonts, pdfHeads, pdfInfo, pdfText } from "../../test/poppler.js";
import { sampleDocument, sampleDraft, withText } from "../../test/sample-document.js";
import { MissingGlyphError } from "./errors.js";
import { createPdfRenderer } from "./pdf-renderer.js";

const renderer = createPdfRenderer();
afterAll(() => renderer.close());

const textOf = async (document: typeof sampleDocument) => pdfText(await renderer.render(document));
const occurrences = (text: string, part: string) => text.split(part).length - 1;

describe("a report as PDF", () => {
  test("made twice is the same file", async () => {
    const first = await renderer.render(sampleDocument);
    const other = createPdfRenderer();
    expect(Buffer.compare(await other.render(sampleDocument), first)).toBe(0);
    other.close();
  });

  test("refuses a character that no shipped font has, and says where it stands", async () => {
    const refusal = await renderer.render(withText("吉字写作𠮷")).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(MissingGlyphError);
    expect(refusal).toMatchObject({
      glyphs: [{ character: "𠮷", codePoint: "U+20BB7", place: "/overview" }],
    });
    expect(String(refusal)).toContain("“𠮷” U+20BB7 (/overview)");
  });

  test("has a glyph for what the forms and drafts print", async () => {
    const signs = "增减‹›—①⑳（）“”‘’、。：；！？《》〔〕【】％·…～＋－／　○〇䶮龘㐂㎡";
    await expect(renderer.render(withText(signs))).resolves.toBeInstanceOf(Uint8Array);
  });

  test("goes on after a refusal", async () => {
    await renderer.render(withText("𠮷")).catch(() => undefined);
    await expect(renderer.render(sampleDocument)).resolves.toBeInstanceOf(Uint8Array);
  });

  test("prints nothing once it is closed", async () => {
    const closed = createPdfRenderer();
    closed.close();
    await expect(closed.render(sampleDocument)).rejects.toThrow("closed");
  });
});

describe.skipIf(!hasPoppler)("the pages of a report, read with poppler", () => {
  test("hold every part, figure and page number", async () => {
    const text = await textOf(sampleDocument);
    for (const { title } of sampleDocument.parts) expect(text).toContain(title);
    for (const part of [
      "增16",
      "71万元",
      "第二十条第（九）项",
      "未经复议直接起诉",
      "—1—",
      "注：采购总金额的单位为万元。",
    ]) {
      expect(text).toContain(part);
    }
  });

  test("are tagged, named, dated and set in the shipped fonts alone", async () => {
    const pdf = await renderer.render(sampleDocument);
    expect(pdfInfo(pdf)).toMatchObject({
      Title: "湘潭县人力资源和社会保障局2020年政府信息公开工作年度报告",
      Author: "湘潭县人力资源和社会保障局",
      CreationDate: "2021-01-20T00:00:00Z",
      Tagged: "yes",
      "Page size": "595.276 x 841.89 pts (A4)",
    });
    expect(pdfFonts(pdf)).toEqual(["NotoSansSC-Regular", "NotoSerifSC-Bold", "NotoSerifSC-Regular"]);
  });

  test("have one head of the first level and one of the second for every part", async () => {
    const heads = pdfHeads(await renderer.render(sampleDocument));
    expect(heads.filter((head) => head === "H1")).toHaveLength(1);
    expect(heads.filter((head) => head === "H2")).toHaveLength(sampleDocument.parts.length);
  });

  test("have the date they are given", async () => {
    const pdf = await renderer.render(sampleDocument, { created: new Date("2021-02-03T04:05:06Z") });
    expect(pdfInfo(pdf)["CreationDate"]).toBe("2021-02-03T04:05:06Z");
  });

  test("print what an author writes as text", async () => {
    const hostile = String.raw`#panic("a")*b*$c$#read("/etc/passwd")\u{41}<d>@e[f]//g</script>`;
    expect(await textOf(withText(hostile))).toContain(hostile);
  });

  test("repeat the heads of a table that needs several", async () => {
    const text = await textOf(longTable(90));
    expect(occurrences(text, "甲栏")).toBeGreaterThan(1);
    expect(text).toContain("第90行");
  });

  test("show in a draft the mark, the watermark and the open points", async () => {
    const text = await textOf(sampleDraft);
    expect(text).toMatch(/48应为40/);
    expect(text).toContain("未填");
    expect(text).toContain("【错误】一、本年新收政府信息公开申请数量›总计：应为40，现为48。");
    // Slanted text comes out sign by sign.
    expect(occurrences(text, "草")).toBe(Number(pdfInfo(await renderer.render(sampleDraft))["Pages"]));
  });

  test("fall back to the shipped fonts where the official ones are not installed", async () => {
    expect(pdfText(await renderer.render(sampleDocument, { fonts: "office" }))).toContain("一、总体情况");
  });
});
