import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { sampleDocument, sampleDraft, withText } from "../../test/sample-document.js";
import { longTable } from "../../test/long-table.js";
import { renderHtml } from "./render-html.js";

const html = renderHtml(sampleDocument);
const tables = html.match(/<table[\s\S]*?<\/table>/g) ?? [];
const attribute = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
const tags = (text: string, name: string) => text.match(new RegExp(`<${name}[ >][^>]*>?`, "g")) ?? [];

describe("a report as a page", () => {
  test("has one title and a head for every part", () => {
    expect(tags(html, "h1")).toHaveLength(1);
    expect(tags(html, "h2")).toHaveLength(sampleDocument.parts.length);
    expect(html).toContain("<title>湘潭县人力资源和社会保障局2020年政府信息公开工作年度报告</title>");
    expect(html).toContain(`<html lang="zh-CN">`);
  });

  test("never parts a head from its text in print, nor a head of two lines", () => {
    expect(html).toMatch(/h2,h3,h4,h5\{[^}]*break-after:avoid;break-inside:avoid/);
  });

  test("runs nothing and loads nothing", () => {
    expect(html).not.toMatch(/<script|<link|<img|<iframe|style="|javascript:|url\(/);
    const style = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? "";
    const hash = createHash("sha256").update(style).digest("base64");
    expect(html).toContain(`default-src 'none'; style-src 'sha256-${hash}'`);
  });

  test("prints what an author writes as text", () => {
    const hostile = `</style><script>alert("x")</script><img src=x onerror='y'>&amp;`;
    expect(renderHtml(withText(hostile))).toContain(
      "&lt;/<wbr>style&gt;&lt;script&gt;alert(&quot;x&quot;)&lt;/<wbr>script&gt;&lt;img src=x onerror=&#39;y&#39;&gt;&amp;amp;",
    );
  });

  test("keeps an attribute closed whatever a name holds", () => {
    const page = renderHtml({ ...sampleDocument, organ: `"><script>alert(1)</script>` });
    expect(page).toContain(`content="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"`);
  });
});

describe("a table", () => {
  test("names for every figure heads that stand in the same table", () => {
    expect(tables).toHaveLength(3);
    for (const table of tables) {
      const heads = new Set(tags(table, "th").map((tag) => attribute(tag, "id")));
      const figures = tags(table, "td").filter((tag) => attribute(tag, "id"));
      expect(figures.length).toBeGreaterThan(10);
      for (const figure of figures) {
        const named = attribute(figure, "headers")?.split(" ") ?? [];
        expect(named.length).toBeGreaterThan(0);
        expect(named.filter((id) => !heads.has(id))).toEqual([]);
      }
    }
  });

  test("has no id twice on the page", () => {
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("has as many cells in every row as its grid has columns", () => {
    for (const table of tables) {
      const rows = table.match(/<tr>[\s\S]*?<\/tr>/g) ?? [];
      const columns = tags(table, "col").length;
      const taken = rows.map(() => 0);
      rows.forEach((row, r) => {
        for (const [tag] of row.matchAll(/<t[hd][^>]*>/g)) {
          const height = Number(attribute(tag, "rowspan") ?? 1);
          for (let i = r; i < r + height; i += 1)
            taken[i] = (taken[i] ?? 0) + Number(attribute(tag, "colspan") ?? 1);
        }
      });
      expect(new Set(taken)).toEqual(new Set([columns]));
    }
  });

  test("keeps the note in its corner out of the heads", () => {
    expect(html).toMatch(
      /<td colspan="3" rowspan="3" class="corner[^>]*><span[^>]*>（本列数据的勾稽关系为：/,
    );
  });

  test("scrolls by keyboard under the name of its caption", () => {
    const region = tags(html, "section").find((tag) => tag.includes("tabindex")) ?? "";
    expect(attribute(region, "tabindex")).toBe("0");
    expect(html).toContain(
      `<caption id="${attribute(region, "aria-labelledby")}">主动公开政府信息情况</caption>`,
    );
  });

  test("repeats its heads in print when it is one band", () => {
    expect(renderHtml(longTable(90))).toMatch(/<thead>[\s\S]*甲栏[\s\S]*<\/thead>/);
  });
});

describe("a draft", () => {
  const draft = renderHtml(sampleDraft);

  test("marks the figures that are wrong or missing", () => {
    expect(draft).toMatch(
      /<td id="\/requests\/0\/6"[^>]* class="error">48<span class="mark">应为 40<\/span>/,
    );
    expect(draft).toMatch(/<td id="\/requests\/3\/1"[^>]* class="blank"><span class="mark">未填<\/span>/);
  });

  test("lists what is open, and a final report nothing of it", () => {
    expect(draft).toContain("<h2>待核对事项</h2>");
    expect(draft).toContain(
      "<b>【错误】</b><b>一、本年新收政府信息公开申请数量 › 总计：</b>应为 40，现为 48。",
    );
    expect(draft).toContain(`<div class="watermark" aria-hidden="true">草稿</div>`);
    expect(html).not.toMatch(/class="(mark|error|blank|watermark)"/);
  });
});
