import { expect } from "vitest";
import { editorTest } from "./editor-test.js";

const test = editorTest({
  files: {
    "broken.json": '{\n  "机关": "青山区"\n  "year": 2024\n}\n',
    "style.css": "/* 样式 */\nbody { colr: red }\n",
    "报告.yaml": "year: 2024 # 年度\norgan: 青山区人民政府办公室\ntables:\n  total: 44\n",
    "readme.md": "# 勾稽关系\n\n## 一、总体情况\n",
  },
});

test("opens a YAML file with a Chinese name and text", async ({ editor }) => {
  await editor.open("报告.yaml");
  console.log(await editor.savedText());
});
test("probe json", async ({ editor }) => {
  await editor.open("broken.json");
  await expect.poll(() => editor.squiggles()).not.toEqual([]);
  console.log(await editor.squiggles());
  console.log(await editor.problems());
});
test("probe css", async ({ editor }) => {
  await editor.open("style.css");
  await expect.poll(() => editor.squiggles()).not.toEqual([]);
  console.log(await editor.squiggles());
  await editor.placeCursor("co<|>lr");
  console.log(await editor.hover());
  await editor.press("Escape");
  console.log(await editor.quickFixes());
  await editor.press("Escape");
  await editor.applyQuickFix("color");
  console.log(await editor.savedText());
});
test("probe md", async ({ editor }) => {
  await editor.open("readme.md");
  await expect.poll(() => editor.outline()).not.toEqual([]);
  console.log(await editor.outline());
  console.log(await editor.notifications());
  await editor.command("Markdown: Open Preview to the Side");
  console.log(await editor.webview().locator("h1").innerText());
});
