import { readFileSync } from "node:fs";
import { expect } from "vitest";
import type { EditorPage } from "./editor-page.js";
import { editorTest } from "./editor-test.js";
import { packageExtension } from "./extension.js";

const report = readFileSync(new URL("../../examples/suqian-2024.gouji.yaml", import.meta.url), "utf8");
const json = '{\n  "format": "2021",\n  "disputes": {\n    "review": { "upheld": 1 }\n  }\n}\n';
const test = editorTest({
  files: { "suqian-2024.gouji.yaml": report, "report.gouji.json": json },
  extensions: [packageExtension()],
});

/** Cells as Excel puts them on the clipboard: as text, and as a table. */
function sheet(...rows: readonly string[]) {
  const cells = (row: string) => row.split("\t").map((text) => `<td>${text}</td>`);
  const html = rows.map((row) => `<tr>${cells(row).join("")}</tr>`);
  return [`${rows.join("\r\n")}\r\n`, `<table>${html.join("")}</table>`] as const;
}

/** Opens a file, waits until its language service has started, and puts the cursor where `<|>` stands. */
async function openAt(editor: EditorPage, file: string, marked: string): Promise<void> {
  await editor.open(file);
  await expect.poll(() => editor.outline()).toContain("格式");
  await editor.placeCursor(marked);
}

test("cells of a spreadsheet go on the row at the cursor, and are taken back in one step", async ({
  editor,
}) => {
  await openAt(editor, "suqian-2024.gouji.yaml", "direct:      { uphe<|>ld:  7");
  await editor.copyElsewhere(...sheet("8\t0\t１１\t7\t26"));
  await editor.press("Control+V");
  const pasted = report.replace("upheld:  7,", "upheld:  8,").replace("total:  25", "total:  26");
  await expect.poll(() => editor.savedText()).toBe(pasted);
  await editor.press("Control+Z");
  await expect.poll(() => editor.savedText()).toBe(report);
});

test("rows with labels find their places in a table", async ({ editor }) => {
  await openAt(editor, "suqian-2024.gouji.yaml", "reque<|>sts:");
  const [carriedOut, carriedIn] = ["四、结转下年度继续办理", "二、上年结转政府信息公开申请数量"];
  await editor.copyElsewhere(
    ...sheet(`${carriedOut}\t1\t0\t0\t0\t0\t0\t1`, `${carriedIn}\t2\t0\t0\t0\t0\t0\t2`),
  );
  await editor.press("Control+V");
  await expect.poll(() => editor.savedText()).toContain("carriedOut:          { person:    1, business:  0,");
  expect(await editor.savedText()).toContain("carriedIn:           { person:    2, business:  0,");
});

test("cells that do not fit are not pasted, unless the user wants them as text where they were to go", async ({
  editor,
}) => {
  await openAt(editor, "suqian-2024.gouji.yaml", "recei<|>ved:");
  await editor.copyElsewhere(...sheet("二、上年结转政府信息公开申请数量\t2\t0"));
  await editor.press("Control+V");
  const reason = "复制的“二、上年结转政府信息公开申请数量”不在光标所在的“一、本年新收政府信息公开申请数量”";
  await expect.poll(() => editor.notifications()).toEqual([expect.stringContaining(reason)]);
  expect(await editor.savedText()).toBe(report);
  await editor.placeCursor("disclo<|>sure:");
  await editor.chooseInNotification("仍按文字粘贴");
  await expect.poll(() => editor.savedText()).toContain("recei二、上年结转政府信息公开申请数量\t2\t0\n");
});

test("prose gets the indent of its part, and the cursor stands behind it", async ({ editor }) => {
  await openAt(editor, "suqian-2024.gouji.yaml", "没有其他需要报告的事项。<|>");
  await editor.press("Enter");
  await editor.copyElsewhere("　　一、收费情况\r\n\t\t全年未收取信息处理费。\r\n二、其他\r\n");
  await editor.press("Control+V");
  const pasted = "  没有其他需要报告的事项。\n  一、收费情况\n  全年未收取信息处理费。\n  二、其他\n";
  await expect.poll(() => editor.savedText()).toBe(report.replace("  没有其他需要报告的事项。\n", pasted));
  expect(await editor.position()).toBe("Ln 80, Col 7");
});

test("cells go into a JSON report by the command as well", async ({ editor }) => {
  await openAt(editor, "report.gouji.json", '"rev<|>iew"');
  await editor.copyElsewhere(...sheet("2\t3\t4\t5\t14"));
  await editor.command("Gouji: Paste Copied Cells at the Cursor");
  const pasted = '{ "upheld": 2, "corrected": 3, "other": 4, "pending": 5, "total": 14 }';
  await expect.poll(() => editor.savedText()).toBe(json.replace('{ "upheld": 1 }', pasted));
});
