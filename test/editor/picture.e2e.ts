import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import { editorTest } from "./editor-test.js";
import { packageExtension } from "./extension.js";

const names = ["suqian-2023", "suqian-2024", "xiangtan-2020"].map((name) => `${name}.gouji.yaml`);
const read = (name: string) => readFileSync(new URL(`../../examples/${name}`, import.meta.url), "utf8");
const test = editorTest({
  files: Object.fromEntries(names.map((name) => [name, read(name)])),
  extensions: [packageExtension()],
  settings: {
    // As an editor in Chinese has it: full-width punctuation is nothing to warn of.
    "editor.unicodeHighlight.allowedLocales": { "zh-hans": true },
    "editor.wordWrap": "on",
    "outline.collapseItems": "alwaysCollapse",
  },
});

test("shows the message at the figure", async ({ editor }) => {
  await editor.open("xiangtan-2020.gouji.yaml");
  await expect.poll(() => editor.outline()).toContain("机关名称");
  // Without the list of files the outline has room.
  await editor.page.locator(".pane-header", { hasText: "gouji-workspace" }).click();
  await expect.poll(() => editor.outline()).toContain("六、其他需要报告的事项");
  await editor.placeCursor("total: 4<|>4");
  await expect.poll(() => editor.squiggles()).toContainEqual({ severity: "error", text: "44" });
  await editor.command("Go to Next Problem in Files");
  await expect.poll(() => editor.page.locator(".marker-widget").innerText()).toContain("各项之和为 40");
  // The README's picture is taken on demand: its pixels differ a little each time.
  if (process.env["UPDATE_PICTURES"] === undefined) return;
  await editor.screenshot(fileURLToPath(new URL("../../docs/images/editor.png", import.meta.url)));
});
