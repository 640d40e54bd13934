import { expect, test } from "vitest";
import { gridsInHtml, gridTexts } from "../src/index.js";

const textsIn = (html: string) => gridsInHtml(html).map(gridTexts);

test("a cell keeps its spans, and the places it reaches over are empty", () => {
  const [grid] = gridsInHtml(
    "<table><tr><td rowspan=2 colspan='2'>甲</td><td>乙</td></tr><tr><td>丙</td></tr></table>",
  );
  expect(grid).toEqual([
    [{ text: "甲", colSpan: 2, rowSpan: 2 }, undefined, { text: "乙", colSpan: 1, rowSpan: 1 }],
    [undefined, undefined, { text: "丙", colSpan: 1, rowSpan: 1 }],
  ]);
});

test("each table is a grid of its own, one inside a cell too", () => {
  const inner = "<table><tr><td>内<td>1</table>";
  const html = `<table><tr><td>外${inner}后<td>2</table><table><tr><td>次</table>`;
  expect(textsIn(html)).toEqual([[["外后", "2"]], [["内", "1"]], [["次"]]]);
});

test("a piece of a page may begin in the middle of a table", () => {
  expect(textsIn("<td>甲<td>1<tr><td>乙<td>2")).toEqual([
    [
      ["甲", "1"],
      ["乙", "2"],
    ],
  ]);
});

test.each([
  ["characters by name and number", "<td>&lt;甲&gt;&nbsp;&amp;&#x4e59;&#20108;", "<甲> &乙二"],
  ["line breaks and paragraphs as spaces", "<td><p>本年</p><p>新收<br>申请</p>", "本年 新收 申请"],
  [
    "no style sheets, scripts and comments",
    "<td><style>td > p {}</style>甲<script>'<td>'</script><!-- 乙 -->",
    "甲",
  ],
  ["no attributes, with brackets in them too", `<td title="a>b" style='mso:"<td>"'>甲`, "甲"],
  ["names in capitals", "<TABLE><TR><TD>甲</TD></TR></TABLE>", "甲"],
  ["the conditions of Office left out", "<![if supportMisalignedColumns]><td>甲<o:p></o:p><![endif]>", "甲"],
])("reads %s", (_, html, text) => {
  expect(textsIn(html)).toEqual([[[text]]]);
});

test("what a span would reach over below its table is not another table's", () => {
  const html = "<table><tr><td rowspan=9>甲</table><table><tr><td>乙</table>";
  expect(textsIn(html)).toEqual([[["甲"]], [["乙"]]]);
});

test("a page without a table has no grid", () => {
  expect(gridsInHtml("<html><body><p>第一部分</p></body></html>")).toEqual([]);
});

/** Each grew with the square of its length in a reader that keeps a tree or looks back. */
test.each([
  ["tables in tables", "<table><tr><td>".repeat(50_000)],
  ["elements in elements", `<td>${"<b>".repeat(100_000)}${"</i>".repeat(100_000)}`],
  ["tags that do not end", "<td ".repeat(100_000)],
  ["quotes that do not end", '<td a="'.repeat(100_000)],
  ["comments that do not end", "<!--".repeat(100_000)],
  ["characters that do not end", `<td>${"&am".repeat(200_000)}`],
  ["cells as wide and long as can be", "<tr><td colspan=9999999 rowspan=9999999>x".repeat(5_000)],
])("reads long and broken pages within a second: %s", (_, html) => {
  const start = performance.now();
  const rows = gridsInHtml(html).reduce((count, grid) => count + grid.length, 0);
  expect(performance.now() - start).toBeLessThan(1_000);
  expect(rows).toBeLessThanOrEqual(1_001);
});
