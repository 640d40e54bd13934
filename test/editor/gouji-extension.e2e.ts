import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { editorTest } from "./editor-test.js";
import { packageExtension } from "./extension.js";

const example = (name: string) => readFileSync(new URL(`../../examples/${name}`, import.meta.url), "utf8");
const suqian2024 = example("suqian-2024.gouji.yaml");
const xiangtan = example("xiangtan-2020.gouji.yaml");

const test = editorTest({
  files: {
    "xiangtan-2020.gouji.yaml": xiangtan,
    "mistyped.gouji.yaml": xiangtan.replace("upheld:  1,", "upheld：  1，"),
    "two-wrong.gouji.yaml": xiangtan.replace("pending: 1, total:  2", "pending: 1, total:  3"),
    "outline.gouji.yaml": 'format: "2021"\ndisputes: { review: { upheld: 1, total: 1 } }\n',
    "unaligned.gouji.yaml": xiangtan.replaceAll(/: +(?=\d+[ ,])/g, ": "),
    "row.gouji.yaml": 'format: "2021"\nrequests:\n  received: { zrr }\n',
    "broken.gouji.json": '{ "format": "2021", "organ": "青石县人民政府", "year": "2024" }\n',
    "last year/suqian-2023.gouji.yaml": example("suqian-2023.gouji.yaml")
      .replace("carriedOut:          { person:  118", "carriedOut:          { person:  117")
      .replace("other: 0, total:  121", "other: 0, total:  120"),
    "suqian-2024.gouji.yaml": suqian2024,
    "other.yaml": "total: 44\n",
  },
  extensions: [packageExtension()],
});

const wrongTotal = "各项之和为 40（37 + 3 + 0 + 0），填写 44，多 4";

test("marks the wrong total, mends it, and changes nothing else", async ({ editor }) => {
  await editor.open("xiangtan-2020.gouji.yaml");
  await editor.placeCursor("total: <|>44");
  await expect.poll(() => editor.squiggles()).toContainEqual({ severity: "error", text: "44" });
  await expect.poll(() => editor.problems()).toContainEqual(expect.stringContaining(wrongTotal));
  await editor.placeCursor("total: <|>44");
  await editor.applyQuickFix("“总计”改为 40");
  await expect.poll(() => editor.squiggles()).not.toContainEqual({ severity: "error", text: "44" });
  expect(await editor.savedText()).toBe(xiangtan.replace("total: 44", "total: 40"));
});

test("tells in a hover what a figure is and how it ties out", async ({ editor }) => {
  await editor.open("xiangtan-2020.gouji.yaml");
  await editor.placeCursor("<|>total: 44");
  await expect.poll(() => editor.hover()).toContain("未经复议直接起诉 › 总计（件）");
  expect(await editor.hover()).toContain("✗ 37 + 3 + 0 + 0 = 40 ≠ 44");
});

test("finds a key by the initials of its label, and completes it", async ({ editor }) => {
  await editor.open("row.gouji.yaml");
  await editor.placeCursor("zrr<|>");
  await expect.poll(() => editor.completions()).toEqual(["person"]);
});

test("aligns the figures of a table", async ({ editor }) => {
  await editor.open("unaligned.gouji.yaml");
  await editor.placeCursor("<|>upheld");
  await editor.command("Format Document");
  await expect.poll(() => editor.savedText()).toBe(xiangtan);
});

test("lists the parts by their printed titles in the outline", async ({ editor }) => {
  await editor.open("outline.gouji.yaml");
  const outline = ["格式", "四、政府信息公开行政复议、行政诉讼情况", "行政复议", "结果维持", "总计"];
  await expect.poll(() => editor.outline()).toEqual(outline);
});

test("mends the punctuation of a Chinese input method", async ({ editor }) => {
  await editor.open("mistyped.gouji.yaml");
  await editor.placeCursor("upheld<|>：  1，");
  await expect.poll(() => editor.squiggles()).toContainEqual({ severity: "error", text: "，" });
  await editor.command("Fix All");
  await expect.poll(() => editor.squiggles()).not.toContainEqual({ severity: "error", text: "，" });
  // That only the parts speak against the total is no reason to change it.
  expect(await editor.savedText()).toBe(xiangtan.replace("upheld:  1,", "upheld: 1,"));
});

test("leads from the lens above a table to the wrong figure", async ({ editor }) => {
  await editor.open("xiangtan-2020.gouji.yaml");
  await editor.placeCursor("dispu<|>tes:");
  await editor.clickLens("3 项勾稽：2 通过，1 不符");
  const line = xiangtan.slice(0, xiangtan.indexOf("total: 44")).split("\n");
  const column = (line.at(-1)?.length ?? 0) + "total: ".length + 1;
  await expect.poll(() => editor.position()).toContain(`Ln ${line.length}, Col ${column}`);
});

test("shows the figures to choose from where several are wrong", async ({ editor }) => {
  await editor.open("two-wrong.gouji.yaml");
  await editor.placeCursor("dispu<|>tes:");
  await editor.clickLens("3 项勾稽：1 通过，2 不符");
  const peeked = editor.page.locator(".zone-widget .ref-tree .referenceMatch");
  await expect.poll(() => peeked.count()).toBe(2);
});

test("checks JSON reports, and leaves other files alone", async ({ editor }) => {
  await editor.open("other.yaml");
  await editor.open("broken.gouji.json");
  await expect.poll(() => editor.problems()).toContainEqual(expect.stringContaining("gouji"));
  expect(await editor.problems()).not.toContainEqual(expect.stringContaining("other.yaml"));
});

test("compares with last year's report in the folder, and takes over what was carried in", async ({
  editor,
}) => {
  await editor.open("suqian-2024.gouji.yaml");
  await editor.placeCursor("carriedIn:           { person:  11<|>8");
  await expect
    .poll(() => editor.problems())
    .toContainEqual(expect.stringContaining("按上一年报告应为 117，填写 118，多 1"));
  await expect.poll(() => editor.hover()).toContain("上一年");
  await editor.placeCursor("carriedIn:           { person:  11<|>8");
  await editor.applyQuickFix("“二、上年结转政府信息公开申请数量”按上一年报告填写（suqian-2023.gouji.yaml）");
  await expect.poll(() => editor.squiggles()).not.toContainEqual({ severity: "error", text: "118" });
  const row = /^ *carriedIn: .*$/m;
  expect(await editor.savedText()).toBe(
    suqian2024.replace(row, (line) => line.replace("118", "117").replace("121", "120")),
  );
});

test("checks on after the language service was restarted", async ({ editor }) => {
  await editor.open("xiangtan-2020.gouji.yaml");
  await editor.placeCursor("total: <|>44");
  await expect.poll(() => editor.squiggles()).toContainEqual({ severity: "error", text: "44" });
  await editor.command("Gouji: Restart Language Server");
  await editor.type("1");
  await expect.poll(() => editor.squiggles()).toContainEqual({ severity: "error", text: "144" });
  expect(await editor.notifications()).toEqual([]);
});
