import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { HtmlValidate } from "html-validate";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ReportDocument } from "../src/document/document.js";
import { renderFragment } from "../src/html/render-fragment.js";
import { renderHtml } from "../src/html/render-html.js";
import { hasChromium, launchChromium } from "./chromium.js";
import { documentOf, exampleText, reports, tablesIn } from "./example-report.js";
import { hasPoppler, pdfText } from "./poppler.js";

const draft = documentOf(exampleText("xiangtan-2020"), { draft: true });
const pages: [string, ReportDocument][] = Object.entries({ ...reports, draft });
const screens = [
  ["a desktop", { width: 1280, height: 900 }],
  ["a phone", { width: 360, height: 740 }],
] as const;

test.each(pages)("an HTML validator finds nothing in %s", async (_, document) => {
  const validator = new HtmlValidate({
    extends: ["html-validate:recommended", "html-validate:standard", "html-validate:a11y"],
  });
  const { results } = await validator.validateString(renderHtml(document));
  expect(results.flatMap(({ messages }) => messages)).toEqual([]);
  // Inline styles are what a piece for editors is about.
  const piece = new HtmlValidate({
    extends: ["html-validate:standard"],
    rules: { "no-inline-style": "off" },
  });
  expect((await piece.validateString(renderFragment(document))).results).toEqual([]);
});

describe.skipIf(!hasChromium)("a page in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  const open = async (
    document: ReportDocument,
    viewport: { width: number; height: number },
  ): Promise<Page> => {
    // The page's own policy would keep the tests' script out as well.
    const context = await browser.newContext({ bypassCSP: true, viewport });
    const page = await context.newPage();
    await page.setContent(renderHtml(document));
    return page;
  };

  describe.each(screens)("on %s", (_, viewport) => {
    test.each(pages)("axe finds nothing in %s", async (__, document) => {
      const page = await open(document, viewport);
      await page.evaluate(
        readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8"),
      );
      const { violations } = await page.evaluate<AxeResults>("axe.run()");
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      await page.context().close();
    });

    test("only tables scroll sideways", async () => {
      const page = await open(reports["suqian-2024"], viewport);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(viewport.width);
      await page.context().close();
    });
  });

  test.each(pages)("every figure has the labels of its row and column: %s", async (_, document) => {
    const page = await open(document, screens[0][1]);
    const read = `[...document.querySelectorAll("td[id]")].map((cell) => [cell.id, cell.firstChild?.data ?? "",
      cell.headers.split(" ").map((id) => document.getElementById(id).textContent)])`;
    const wanted = tablesIn(document).flatMap(({ bands }) => {
      const cells = bands.flatMap(({ head, body }) => [...head, ...body].flat());
      const labels = new Map(cells.map(({ id, text }) => [id, text]));
      return cells
        .filter(({ role }) => role === "data")
        .map(({ pointer, text, headers = [] }) => [pointer, text, headers.map((id) => labels.get(id))]);
    });
    expect(await page.evaluate(read)).toEqual(wanted);
    await page.context().close();
  });

  test("its own policy lets nothing run", async () => {
    const page = await browser.newPage();
    await page.setContent(
      renderHtml(reports["suqian-2024"]).replace("</main>", "</main><script>document.title = 'run'</script>"),
    );
    expect(await page.title()).toBe(reports["suqian-2024"].title);
    await page.close();
  });

  test.skipIf(!hasPoppler)("printed, it has every part of the PDF in the same order", async () => {
    const page = await open(reports["suqian-2024"], screens[0][1]);
    const text = pdfText(await page.pdf({ preferCSSPageSize: true }));
    const places = reports["suqian-2024"].parts.map(({ title }) => text.indexOf(title));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(text).toContain("—1—");
    await page.context().close();
  });
});
