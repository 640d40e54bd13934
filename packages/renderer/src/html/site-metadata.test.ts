import { expect, test } from "vitest";
import { sampleDocument } from "../../test/sample-document.js";
import { renderHtml } from "./render-html.js";

const tagsIn = (html: string) =>
  [...html.matchAll(/<meta name="([A-Z]\w+)" content="([^"]*)">/g)].map(([, name, content]) => [
    name,
    content,
  ]);

test("a page bears the tags of its website, with the title and the date of the report", () => {
  const metadata = { SiteName: "湘潭县人民政府", SiteIDCode: "4303210001", ColumnName: "年度报告" };
  expect(tagsIn(renderHtml(sampleDocument, { metadata }))).toEqual([
    ["SiteName", "湘潭县人民政府"],
    ["SiteIDCode", "4303210001"],
    ["ColumnName", "年度报告"],
    ["ArticleTitle", sampleDocument.title],
    ["PubDate", "2021-01-20"],
    ["ContentSource", sampleDocument.organ],
  ]);
});

test("a tag's text ends no tag", () => {
  expect(renderHtml(sampleDocument, { metadata: { SiteName: `"><script>` } })).not.toContain("<script>");
});

test("a page of no website bears none of them", () => {
  expect(tagsIn(renderHtml(sampleDocument))).toEqual([]);
});
