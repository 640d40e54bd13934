import { readSource } from "@gouji/core";
import { describe, expect, test } from "vitest";
import { documentOf, exampleText, madeUpText, reports } from "../../test/example-report.js";
import { renderHtml } from "../html/render-html.js";

const suqian = exampleText("suqian-2024");
const dataIn = (html: string) =>
  /<script type="application\/json" id="data">(.*)<\/script>/.exec(html)?.[1] ?? "";

describe("the data in a page", () => {
  test.each(Object.entries(reports))("give the same page again: %s", (_, document) => {
    const html = renderHtml(document);
    expect(renderHtml(documentOf(dataIn(html), { file: "report.gouji.json" }))).toBe(html);
  });

  test("are the report as written", () => {
    const data: unknown = JSON.parse(dataIn(renderHtml(documentOf(suqian))));
    expect(data).toEqual(readSource(suqian, "report.gouji.yaml").value);
  });

  test("say that a finding was suppressed, so that they may be rendered again, and not why", () => {
    const text = `${suqian}suppressions:\n  - { rule: disputes-total, at: /disputes/review/total, reason: 与省厅口径不同 }\n`;
    const html = renderHtml(documentOf(text));
    expect(html).not.toContain("与省厅口径不同");
    const { suppressions } = JSON.parse(dataIn(html)) as { suppressions: unknown };
    expect(suppressions).toEqual([
      { rule: "disputes-total", at: "/disputes/review/total", reason: "发布机关已核实" },
    ]);
    expect(renderHtml(documentOf(dataIn(html), { file: "report.gouji.json" }))).toBe(html);
  });

  test("keep the zeros of an amount", () => {
    expect(documentOf(suqian.replace("72701.2578", "52.10")).data).toContain(`"fees":{"amount":52.10}`);
  });

  test("have the totals that were left out", () => {
    const text = suqian.replace("pending: 36, total: 170", "pending: 36");
    expect(documentOf(text).data).toContain(`"pending":36,"total":170}`);
  });

  test("have the totals of a list where its form has them, with their decimals", () => {
    const text = madeUpText("budget")
      .replace("quarter: 1036.75, ", "")
      .replace("    rate: 71.7\n", "")
      .replace("planned: 2710.00, ", "");
    const { data } = documentOf(text);
    expect(data).toContain(`"month3":355.40,"quarter":1036.75,"cumulative":3105.60`);
    expect(data).toContain(`"paid":1290.25,"rate":71.7,"onTime":true`);
    expect(data).toContain(`"projectTotals":{"planned":2710.00,"paidQuarter":693.50`);
  });

  test("keep text, yes or no, choices and codes as they are", () => {
    const { data = "" } = documentOf(madeUpText("websites"));
    expect(data).toContain(`"siteCode":"0911000023"`);
    expect(data).toContain(`"hasAssistant":false`);
    expect(data).toContain(`"topics":["news","policy"]`);
    expect(data).toContain(`"filledOn":"2026-01-16"`);
  });

  test("cannot end their block", () => {
    const text = suqian.replace("没有其他需要报告的事项", "</script><script>alert(1)</script>");
    const html = renderHtml(documentOf(text));
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(dataIn(html)).toContain("\\u003c/script>");
  });

  test("are left out of a draft", () => {
    expect(renderHtml(documentOf(suqian, { draft: true }))).not.toContain("<script");
  });
});
