import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { editorTest } from "./editor-test.js";
import { packageExtension } from "./extension.js";

const report = readFileSync(new URL("../../examples/suqian-2024.gouji.yaml", import.meta.url), "utf8");
const test = editorTest({
  files: {
    "suqian-2024.gouji.yaml": report,
    "report.gouji.json": '{ "format": "2021", "disputes": { "review": { "upheld": 1 } } }\n',
  },
  extensions: [packageExtension()],
});

/** Cells as Excel puts them on the clipboard. */
function sheet(rows: readonly string[]) {
  const html = rows.map(
    (row) => `<tr>${row.replace(/[^\t]+|(?<=\t)(?=\t)/g, "<td>$&</td>").replaceAll("\t", "")}</tr>`,
  );
  return [`${rows.join("\r\n")}\r\n`, `<table>${html.join("")}</table>`] as const;
}

test("puts cells of a spreadsheet on the row at the cursor, and takes them back in one step", async ({
  editor,
}) => {
  await editor.open("suqian-2024.gouji.yaml");
  await editor.placeCursor("direct:      { uphe<|>ld:  7");
  await expect.poll(() => editor.outline()).toContain("格式");
  await editor.placeCursor("direct:      { uphe<|>ld:  7");
  await editor.copyElsewhere(...sheet(["8\t0\t１１\t7\t26"]));
  await editor.press("Control+V");
  const pasted = report.replace("upheld:  7,", "upheld:  8,").replace("total:  25", "total:  26");
  await expect.poll(() => editor.savedText()).toBe(pasted);
  await editor.press("Control+Z");
  await expect.poll(() => editor.savedText()).toBe(report);
});

test("puts rows with labels in their places in a table", async ({ editor }) => {
  await editor.open("suqian-2024.gouji.yaml");
  await editor.placeCursor("reque<|>sts:");
  await expect.poll(() => editor.outline()).toContain("格式");
  await editor.placeCursor("reque<|>sts:");
  const rows = [
    "四、结转下年度继续办理\t1\t0\t0\t0\t0\t0\t1",
    "二、上年结转政府信息公开申请数量\t2\t0\t0\t0\t0\t0\t2",
  ];
  await editor.copyElsewhere(...sheet(rows));
  await editor.press("Control+V");
  await expect.poll(() => editor.savedText()).toContain("carriedOut:          { person:    1, business:  0,");
  expect(await editor.savedText()).toContain("carriedIn:           { person:    2, business:  0,");
});

test("tells why cells do not fit, and pastes them as text if asked to", async ({ editor }) => {
  await editor.open("suqian-2024.gouji.yaml");
  await editor.placeCursor("recei<|>ved:");
  await expect.poll(() => editor.outline()).toContain("格式");
  await editor.placeCursor("recei<|>ved:");
  await editor.copyElsewhere(...sheet(["二、上年结转政府信息公开申请数量\t2\t0"]));
  await editor.press("Control+V");
  await expect
    .poll(() => editor.notifications())
    .toEqual([expect.stringContaining("复制的“二、上年结转政府信息公开申请数量”不在光标所在的")]);
  expect(await editor.savedText()).toBe(report);
});

test("gives prose the indent of its part", async ({ editor }) => {
  await editor.open("suqian-2024.gouji.yaml");
  await editor.placeCursor("没有其他需要报告的事项。<|>");
  await expect.poll(() => editor.outline()).toContain("格式");
  await editor.placeCursor("没有其他需要报告的事项。<|>");
  await editor.press("Enter");
  await editor.copyElsewhere("　　一、收费情况\r\n\t\t全年未收取信息处理费。\r\n二、其他\r\n");
  await editor.press("Control+V");
  const pasted = "  没有其他需要报告的事项。\n  一、收费情况\n  全年未收取信息处理费。\n  二、其他";
  await expect.poll(() => editor.savedText()).toContain(pasted);
  expect(await editor.position()).toContain("Ln 80");
});
