import { describe, expect, test } from "vitest";
import { drafts, reports } from "../../test/example-report.js";
import { renderFragment } from "./render-fragment.js";
import { renderHtml } from "./render-html.js";

const websites = renderHtml(reports.websites);
const budget = renderHtml(reports.budget);

describe("the fields around the parts", () => {
  test("are labels and values between the title and the first part, and behind the last part", () => {
    expect(websites).toMatch(/<\/h1>\n<dl class="grid g2 grid-head">/);
    expect(websites).toContain(`<dt>网站类型：</dt><dd id="/siteKind">政府门户网站</dd>`);
    expect(websites).toMatch(/<\/section>\n<dl class="grid g3 grid-foot">/);
    expect(websites).toContain(`<dt>填报日期：</dt><dd id="/filledOn">2026-01-16</dd>`);
  });

  test("let a long address break", () => {
    expect(websites).toContain(
      `<dd id="/homepage">https:/<wbr>/<wbr>www.yunling.example/</dd>`.replace("/<wbr>/<wbr>", "//<wbr>"),
    );
  });

  test("stand in a piece for an editor as lines", () => {
    const piece = renderFragment(reports.websites);
    expect(piece).toContain("<p>单位负责人：何远\u2003审核人：林一帆\u2003填表人：周小满</p>");
    expect(renderFragment(reports.budget)).toContain(
      "<p>Agency code: 0047\u2003Agency: Larkhaven Department of Waterways</p>",
    );
  });
});

describe("a page in English", () => {
  test("says so, and holds nothing Chinese", () => {
    expect(budget).toContain(`<html lang="en">`);
    const draft = renderHtml(drafts["budget-draft"]);
    // The names of fonts in the styles are Latin, too.
    for (const page of [budget, renderFragment(reports.budget)])
      expect(page.match(/[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF—]/gu)).toBeNull();
    expect(draft).toContain("<h2>Findings</h2>");
    expect(draft).toMatch(/<b>\[(?:Error|Warning)\] <\/b><b>[^<]+: <\/b>/);
    expect(draft).toContain(`<span class="mark">blank</span>`);
  });

  test("numbers its printed pages in English", () => {
    expect(budget).toContain(`content:"Page " counter(page) ""`);
  });

  test("has space between the lines of its title", () => {
    expect(budget).toContain("<span>Larkhaven Department of Waterways:</span> <span>");
  });
});

describe("the table of a list", () => {
  test("heads every row by the value that names it, which keeps its pointer", () => {
    expect(websites).toContain(
      `<th id="row:/accounts/0" scope="row" class="name start"><span id="/accounts/0/name">云岭发布</span></th>`,
    );
    expect(websites).toMatch(
      /<td id="\/accounts\/0\/after" headers="row:\/accounts\/0 [^"]+" class="end">12\.61<\/td>/,
    );
  });

  test("says its unit above", () => {
    expect(budget).toContain(`<p class="unit">Unit: thousand crowns</p>\n<section class="scroll"`);
  });
});
