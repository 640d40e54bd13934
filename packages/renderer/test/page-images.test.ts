import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { PNG } from "pngjs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ReportDocument } from "../src/document/document.js";
import { renderHtml } from "../src/html/render-html.js";
import { createPdfRenderer } from "../src/pdf/pdf-renderer.js";
import { fontsFolder, readShippedFonts } from "../src/pdf/shipped-fonts.js";
import { hasChromium, launchChromium } from "./chromium.js";
import { drafts, reports } from "./example-report.js";
import { differenceFrom, pagesOf } from "./page-image.js";
import { hasPoppler } from "./poppler.js";

// Letters are drawn a little otherwise by every version of poppler and Chromium; a line that moves is far above this.
const tolerance = 0.004;

const documents: [string, ReportDocument][] = Object.entries({ ...reports, ...drafts });

describe.skipIf(!hasPoppler)("the pages of the PDF look as they were approved", () => {
  const renderer = createPdfRenderer();
  afterAll(() => renderer.close());

  test.each(documents)("%s", async (name, document) => {
    expect(differenceFrom(`${name}-pdf`, pagesOf(await renderer.render(document)))).toBeLessThan(tolerance);
  });
});

describe.skipIf(!hasChromium)("the page in a browser looks as it was approved", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  /** The page with the shipped fonts, so that it looks the same on every machine. */
  async function open(document: ReportDocument, width: number) {
    const context = await browser.newContext({
      bypassCSP: true,
      viewport: { width, height: 800 },
      deviceScaleFactor: 0.5,
    });
    const page = await context.newPage();
    const fonts = readShippedFonts();
    const faces = [
      ["Noto Serif SC", 400, fonts.serif.file],
      ["Noto Serif SC", 700, fonts.serifBold.file],
      ["Noto Sans SC", 400, fonts.sans.file],
    ] as const;
    await page.route("http://fonts.test/**", (route) =>
      route.fulfill({
        body: readFileSync(join(fontsFolder, new URL(route.request().url()).pathname.slice(1))),
        headers: { "access-control-allow-origin": "*" },
      }),
    );
    await page.setContent(renderHtml(document));
    const rules = faces.map(
      ([family, weight, file]) =>
        `@font-face{font-family:"${family}";font-weight:${weight};src:url(http://fonts.test/${file})}`,
    );
    await page.addStyleTag({ content: rules.join("") });
    await page.evaluate("document.fonts.ready.then(() => undefined)");
    return page;
  }

  test.each(documents)("%s", async (name, document) => {
    for (const [screen, width] of [
      ["desktop", 1200],
      ["phone", 360],
    ] as const) {
      const page = await open(document, width);
      const clip = { x: 0, y: 0, width, height: 3600 };
      const image = PNG.sync.read(await page.screenshot({ fullPage: true, clip }));
      expect(differenceFrom(`${name}-${screen}`, image)).toBeLessThan(tolerance);
      await page.context().close();
    }
  });

  test("the widest table, scrolled on a phone: the labels of its rows stay", async () => {
    const page = await open(reports["suqian-2024"], 360);
    await page.evaluate(`{
      const table = document.getElementById("/requests").querySelector(".scroll");
      table.scrollLeft = 150;
      table.scrollIntoView();
    }`);
    const image = PNG.sync.read(await page.screenshot());
    expect(differenceFrom("suqian-2024-scrolled", image)).toBeLessThan(tolerance);
    await page.context().close();
  });

  test.skipIf(!hasPoppler).each(documents)("%s, printed", async (name, document) => {
    const page = await open(document, 1200);
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: false });
    expect(differenceFrom(`${name}-printed`, pagesOf(pdf))).toBeLessThan(tolerance);
    await page.context().close();
  });
});
