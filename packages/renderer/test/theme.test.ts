import type { Browser } from "playwright-core";
import type { PNG } from "pngjs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { renderFragment } from "../src/html/render-fragment.js";
import { renderHtml } from "../src/html/render-html.js";
import { createPdfRenderer } from "../src/pdf/pdf-renderer.js";
import { createRenderer } from "../src/pool/create-renderer.js";
import { type Themes, usualThemes } from "../src/theme/theme.js";
import { themeOf } from "../src/theme/theme-of.js";
import { hasChromium, launchChromium } from "./chromium.js";
import { reports } from "./example-report.js";
import { hasPoppler, pdfInfo, pdfLines, pdfPicture } from "./poppler.js";

const document = reports["suqian-2024"];
const tokens = {
  page: { top: 25, left: 40, right: 20, bottom: 30 },
  title: { size: 18, pitch: 30 },
  body: { size: 14, pitch: 24, indent: 0 },
  table: { size: 9, line: 1.5 },
  colors: { ink: "#1a1a8c", line: "#00aa00", head: "#ffe699" },
} as const;
const own = themeOf(tokens);
const point = 72 / 25.4;

/** Where the text of the first page begins, how far its lines are apart, and which colours it has. */
function measure(pdf: Uint8Array) {
  const lines = pdfLines(pdf, 1).filter(({ text }) => text.length > 20);
  const [first, second] = lines.slice(1);
  return {
    left: Math.min(...lines.map(({ x }) => x)),
    pitch: (second?.y ?? 0) - (first?.y ?? 0),
    colors: new Set([1, 2, 3].flatMap((page) => colorsIn(pdfPicture(pdf, page)))),
  };
}

function colorsIn({ data }: PNG): string[] {
  const seen = new Set<string>();
  for (let at = 0; at < data.length; at += 4) seen.add(`#${data.subarray(at, at + 3).toString("hex")}`);
  return [...seen];
}

/** The rows of a picture, from above, that hold a colour. */
function rowsOf({ data, width, height }: PNG, color: string): number[] {
  const holds = (row: number) =>
    Array.from({ length: width }, (_, column) => 4 * (row * width + column)).some(
      (at) => `#${data.subarray(at, at + 3).toString("hex")}` === color,
    );
  return Array.from({ length: height }, (_, row) => row).filter(holds);
}

describe.skipIf(!hasPoppler)("the tokens of an office, on paper", () => {
  const renderer = createPdfRenderer();
  let browser: Browser | undefined;
  beforeAll(async () => {
    if (hasChromium) browser = await launchChromium();
  });
  afterAll(async () => {
    renderer.close();
    await browser?.close();
  });

  const writers = {
    "the PDF": (theme: Themes) => renderer.render(document, { theme }),
    "the printed page": async (theme: Themes) => {
      const page = await browser?.newPage();
      await page?.setContent(renderHtml(document, { theme }));
      const pdf = await page?.pdf({ preferCSSPageSize: true, printBackground: true });
      await page?.close();
      return pdf ?? new Uint8Array();
    },
  };

  test.for([
    ["the PDF", true],
    ["the printed page", hasChromium],
  ] as const)("are honoured by %s", async ([name, present], { skip }) => {
    skip(!present, "Chromium is not installed");
    const usual = measure(await writers[name](usualThemes));
    const seen = measure(await writers[name](own));
    expect(usual.left).toBeCloseTo(28 * point, 0);
    expect(usual.pitch).toBeCloseTo(28.9, 0);
    expect(seen.left).toBeCloseTo(40 * point, 0);
    expect(seen.pitch).toBeCloseTo(24, 0);
    for (const color of ["#1a1a8c", "#00aa00", "#ffe699"]) {
      expect(usual.colors).not.toContain(color);
      expect(seen.colors).toContain(color);
    }
  });

  test("let text be set solid, and its heads still keep off the lines of tables", async () => {
    const solid = themeOf({ ...tokens, body: { ...tokens.body, size: 16, pitch: 16 } });
    const picture = pdfPicture(await renderer.render(document, { theme: solid }), 2);
    const rows = rowsOf(picture, "#00aa00");
    const above = rowsOf(picture, "#1a1a8c").filter((row) => row < (rows[0] ?? 0));
    expect((rows[0] ?? 0) - (above.at(-1) ?? 0)).toBeGreaterThan(3);
  });

  test("let larger type take more pages, and tables still fit", async () => {
    const large = themeOf({ body: { size: 22, pitch: 40 }, table: { size: 14 } });
    const pages = async (theme: Themes) =>
      Number(pdfInfo(await renderer.render(document, { theme }))["Pages"]);
    expect(await pages(large)).toBeGreaterThan(await pages(usualThemes));
  });
});

test("the piece for an editor takes the indent and the lines", () => {
  const piece = renderFragment(document, { theme: own });
  expect(piece).toContain(`<p style="text-indent:0em">`);
  expect(piece).toContain("border:1px solid #00aa00");
});

test("a renderer with processes of its own takes a theme with each document", async () => {
  const renderer = createRenderer({ workers: 1 });
  const alone = createPdfRenderer();
  const inProcess = await alone.render(document, { theme: own });
  expect(Buffer.compare(await renderer.render(document, { to: "pdf", theme: own }), inProcess)).toBe(0);
  const page = await renderer.render(document, { to: "html", theme: own });
  expect(Buffer.from(page).toString()).toBe(renderHtml(document, { theme: own }));
  alone.close();
  renderer.close();
});
