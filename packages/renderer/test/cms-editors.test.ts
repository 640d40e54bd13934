import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { renderFragment } from "../src/html/render-fragment.js";
import { hasChromium, launchChromium } from "./chromium.js";
import { reports } from "./example-report.js";

/**
 * Editors that websites are written with, each opened as its guide shows, without a setting that lets more through.
 * `save` gives what the site would store of the piece that was put in.
 */
const editors = [
  {
    name: "TinyMCE",
    script: "tinymce/tinymce.min.js",
    save: `new Promise((done) => tinymce.init({ selector: "#editor", license_key: "gpl", plugins: "table",
      setup: (editor) => editor.on("init", () => {
        editor.setContent(fragment);
        done(editor.getContent());
      }) }))`,
    keeps: { scope: true, borders: true },
  },
  {
    name: "CKEditor 4",
    script: "ckeditor4/ckeditor.js",
    save: `new Promise((done) => CKEDITOR.replace("editor", { versionCheck: false, on: { instanceReady: ({ editor }) =>
      editor.setData(fragment, () => done(editor.getData())) } }))`,
    // It takes lines from figures and leaves heads without: the stylesheet of the site draws them.
    keeps: { scope: true, borders: false },
  },
  {
    name: "wangEditor",
    script: "@wangeditor/editor/dist/index.js",
    save: `Promise.resolve(wangEditor.createEditor({ selector: "#editor", html: fragment, config: {} }).getHtml())`,
    // It draws tables with a look of its own.
    keeps: { scope: false, borders: false },
  },
] as const;

const origin = "http://editor.test/";
const modules = fileURLToPath(new URL("../../../node_modules/", import.meta.url));

/** A page on which an editor's files are found, and nothing else. */
async function openEditor(browser: Browser, script: string): Promise<Page> {
  const page = await browser.newPage();
  await page.route("**", async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname !== "/") return route.fulfill({ path: `${modules}${pathname}` }).catch(() => route.abort());
    const body = `<!DOCTYPE html><meta charset="utf-8"><script src="${script}"></script><div id="editor"></div>`;
    return route.fulfill({ contentType: "text/html", body });
  });
  await page.goto(origin);
  return page;
}

/** The text of a piece in reading order, and its tables cell by cell. */
const read = `(html) => {
  const root = new DOMParser().parseFromString(html, "text/html").body;
  const words = (node) => node.textContent.replace(/\\s+/g, "");
  const cells = (table) => [...table.querySelectorAll("th, td")].map((cell) =>
    ({ name: cell.localName, text: words(cell), colSpan: cell.colSpan, rowSpan: cell.rowSpan }));
  return {
    text: words(root),
    heads: [...root.querySelectorAll("h2")].map(words),
    tables: [...root.querySelectorAll("table")].map(cells),
    scopes: root.querySelectorAll("th[scope]").length,
    borders: [...root.querySelectorAll("th, td")].every((cell) => cell.style.borderTopWidth === "1px"),
  };
}`;

interface Reading {
  readonly text: string;
  readonly heads: readonly string[];
  readonly tables: readonly (readonly object[])[];
  readonly scopes: number;
  readonly borders: boolean;
}

describe.skipIf(!hasChromium)("a piece pasted into the editor of a website", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  test.each(editors)("keeps its text, its spans and its heads in $name", async ({ script, save, keeps }) => {
    const page = await openEditor(browser, script);
    for (const document of [reports["suqian-2024"], reports["xiangtan-2020"]]) {
      const fragment = renderFragment(document);
      const saved = await page.evaluate<string>(
        `(() => { const fragment = ${JSON.stringify(fragment)}; return ${save}; })()`,
      );
      const [before, after] = await page.evaluate<[Reading, Reading]>(
        `[${JSON.stringify(fragment)}, ${JSON.stringify(saved)}].map(${read})`,
      );
      expect(after.text).toBe(before.text);
      expect(after.heads).toEqual(before.heads);
      expect(after.tables).toEqual(before.tables);
      if (keeps.scope) expect(after.scopes).toBe(before.scopes);
      expect(after.borders).toBe(keeps.borders);
      await page.reload();
    }
    await page.close();
  });
});
