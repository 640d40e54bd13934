import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { HtmlValidate } from "html-validate";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ReportDocument } from "../src/document/document.js";
import { renderFragment } from "../src/html/render-fragment.js";
import { renderHtml } from "../src/html/render-html.js";
import { themeOf } from "../src/theme/theme-of.js";
import { hasChromium, launchChromium } from "./chromium.js";
import { drafts, reports, tablesIn } from "./example-report.js";
import { hasPoppler, pdfText } from "./poppler.js";

const pages: [string, ReportDocument][] = Object.entries({ ...reports, ...drafts });
const screens = [
  ["a desktop", { width: 1280, height: 900 }],
  ["a phone", { width: 360, height: 740 }],
] as const;

test.each(pages)("an HTML validator finds nothing in %s", async (_, document) => {
  const validator = new HtmlValidate({
    extends: ["html-validate:recommended", "html-validate:standard", "html-validate:a11y"],
    // A title is as long as its form makes it.
    rules: { "long-title": "off" },
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
      const labels = new Map(cells.map(({ id, text, mark }) => [id, text + (mark?.text ?? "")]));
      return cells
        .filter(({ pointer, role }) => role === "data" && pointer !== undefined)
        .map(({ pointer, text, headers = [] }) => [pointer, text, headers.map((id) => labels.get(id))]);
    });
    expect(await page.evaluate(read)).toEqual(wanted);
    await page.context().close();
  });

  test("every figure of a wide table can be read beside its label on a phone", async () => {
    const page = await open(reports["suqian-2024"], screens[1][1]);
    const hidden =
      await page.evaluate(`[...document.querySelectorAll("td[id^='/requests/']")].filter((cell) => {
      const scroll = cell.closest(".scroll");
      const label = cell.parentElement.querySelector(".leading");
      scroll.scrollLeft = cell.offsetLeft + cell.offsetWidth + 2 - scroll.clientWidth;
      const text = label.querySelector(".stays") ?? label;
      const [box, words, own, room] = [label, text, cell, scroll].map((one) => one.getBoundingClientRect());
      const labelStands = words.left >= room.left - 1 && words.right <= box.right && box.right <= own.left + 1;
      return !labelStands || own.right > room.right + 1;
    }).map((cell) => cell.id)`);
    expect(hidden).toEqual([]);
    await page.context().close();
  });

  test("no label of a wide table covers a figure that another leaves in sight on a phone", async () => {
    const page = await open(reports["suqian-2024"], { width: 390, height: 844 });
    const edges = await page.evaluate(`(() => {
      const scroll = document.querySelector("td[id^='/requests/']").closest(".scroll");
      scroll.scrollLeft = 150;
      const labels = [...scroll.querySelectorAll(".leading, .corner")];
      return labels.map((label) => Math.round(label.getBoundingClientRect().right));
    })()`);
    expect(new Set(edges as number[]).size).toBe(1);
    await page.context().close();
  });

  test.each([
    ["the usual theme", {}],
    ["a theme of one's own", { colors: { ink: "#1a1a8c" } }],
  ])("its own policy lets its stylesheet through: %s", async (_, tokens) => {
    const page = await browser.newPage();
    const theme = themeOf(tokens);
    await page.setContent(renderHtml(reports["suqian-2024"], { theme }));
    const [red, green, blue] =
      theme["zh-CN"].colors.ink.match(/\w\w/g)?.map((two) => Number.parseInt(two, 16)) ?? [];
    const seen = await page.evaluate("getComputedStyle(document.documentElement).color");
    expect(seen).toBe(`rgb(${red}, ${green}, ${blue})`);
    expect(await page.evaluate("getComputedStyle(document.querySelector('h1')).textAlign")).toBe("center");
    await page.close();
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
