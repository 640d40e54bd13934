import { expect } from "vitest";
import { editorTest } from "./editor-test.js";

/** Proves the harness on what VS Code itself brings; our own extension is tested in files beside this one. */
const test = editorTest({
  files: {
    "报告.yaml": "year: 2024 # 年度\norgan: 青山区人民政府办公室\ntotal: 44\n",
    "broken.json": '{\n  "机关": "青山区"\n  "年度": 2024\n}\n',
    "资料/style.css": "/* 样式 */\nbody {\n  colr: red;\n}\n",
    "readme.md": "# 勾稽关系\n\n## 一、总体情况\n",
  },
});

test("opens a file by its Chinese name and saves what is typed", async ({ editor }) => {
  await editor.open("报告.yaml");
  await editor.placeCursor("人民政府<|>办公室");
  expect(await editor.position()).toBe("Ln 2, Col 15");
  await editor.type("（测试）");
  expect(await editor.savedText()).toContain("organ: 青山区人民政府（测试）办公室\n");
});

test("draws Chinese text with a Chinese font", async ({ editor }) => {
  await editor.open("报告.yaml");
  expect(await editor.fonts()).toContainEqual(expect.stringMatching(/CJK/));
});

test("tells the squiggles of a broken JSON file and the Problems panel", async ({ editor }) => {
  await editor.open("broken.json");
  await expect.poll(() => editor.squiggles()).toEqual([{ severity: "error", text: '"年度"' }]);
  await expect
    .poll(() => editor.problems())
    .toContainEqual(expect.stringMatching(/^Expected comma .*Ln 3, Col 3/));
});

test("shows a hover and applies the quick fix that is chosen", async ({ editor }) => {
  await editor.open("style.css");
  await expect.poll(() => editor.squiggles()).toEqual([{ severity: "warning", text: "colr" }]);
  await editor.placeCursor("bo<|>dy");
  expect(await editor.hover()).toContain("<body>");
  await editor.placeCursor("co<|>lr");
  expect(await editor.hover()).toContain("Unknown property: 'colr'");
  expect(await editor.quickFixes()).toContain("Rename to 'clear'");
  await editor.applyQuickFix("Rename to 'color'");
  await expect.poll(() => editor.squiggles()).toEqual([]);
  expect(await editor.savedText()).toContain("  color: red;\n");
});

test("lists completions", async ({ editor }) => {
  await editor.open("style.css");
  await editor.placeCursor("co<|>lr");
  await expect.poll(() => editor.completions()).toContain("color");
});

test("reads the outline, and the document inside a webview", async ({ editor }) => {
  await editor.open("readme.md");
  await expect.poll(() => editor.outline()).toEqual(["# 勾稽关系", "## 一、总体情况"]);
  await editor.command("Markdown: Open Preview to the Side");
  expect(await editor.webview().locator("h2").innerText()).toBe("一、总体情况");
  expect(await editor.notifications()).toEqual([]);
});
