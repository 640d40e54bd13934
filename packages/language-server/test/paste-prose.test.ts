import { readYaml } from "@gouji/core/source";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { TestClient } from "./client.js";
import { paste as pasteWith } from "./pasting.js";

let client: TestClient;
beforeAll(async () => {
  client = await TestClient.start();
});
afterAll(() => client.stop());

/** A report around a part of prose, and its text after something was pasted into the part. */
const report = (prose: string) => `format: "2021"\n${prose}\n# 二、\ndisclosure:\n  regulations: {}\n`;

async function paste(prose: string, copied: string): Promise<string | undefined> {
  const pasted = await pasteWith(client, report(prose), copied);
  if (!pasted || !("text" in pasted)) return undefined;
  const { problems } = readYaml(pasted.text, "");
  expect(problems).toEqual([]);
  return pasted.text.slice('format: "2021"\n'.length, pasted.text.indexOf("\n# 二、"));
}

const copied = "　　（一）主动公开\r\n\r\n\t\t全年公开信息3件: 见# 附表。\v另有1件。\r\n      ";
const twoLess = "（一）主动公开\n  全年公开信息3件: 见# 附表。\n  另有1件。";

describe("prose gets the indent of the part that it is pasted into:", () => {
  test.each([
    ["behind a paragraph", "overview: |\n  一段。<|>\n", `overview: |\n  一段。${twoLess}\n`],
    ["before a paragraph", "overview: |\n  <|>一段。\n", `overview: |\n  ${twoLess}\n  一段。\n`],
    ["in front of the indent", "overview: |\n<|>  一段。\n", `overview: |\n  ${twoLess}\n  一段。\n`],
    ["in an empty line", "overview: |\n  一段。\n<|>\n", `overview: |\n  一段。\n  ${twoLess}\n`],
    [
      "in a line of spaces",
      "overview: |\n    一段。\n  <|>\n",
      `overview: |\n    一段。\n    ${twoLess.replaceAll("\n  ", "\n    ")}\n`,
    ],
    ["into an empty block", "overview: |\n<|>\n", `overview: |\n  ${twoLess}\n`],
    ["behind the head of an empty block", "overview: |<|>\n", `overview: |\n  ${twoLess}\n`],
    [
      "behind the head of a block",
      "overview: |-<|> # 注\n  一段。\n",
      `overview: |- # 注\n  ${twoLess}\n  一段。\n`,
    ],
    ["behind the bare key", "overview:<|>\n", `overview: |\n  ${twoLess}\n`],
    ["behind the key and a space", "overview: <|># 注\n", `overview: | # 注\n  ${twoLess}\n`],
    ["below the bare key", "overview:\n<|>\n", `overview: |\n  ${twoLess}\n\n`],
    ["over a blank that is written out", "overview: <|>null<|>\n", `overview: |\n  ${twoLess}\n`],
    ["behind a text on one line", "overview: 一段。<|> # 注\n", `overview: | # 注\n  一段。${twoLess}\n`],
    ["inside a text on one line", "overview: 一<|>段。\n", `overview: |\n  一${twoLess}\n  段。\n`],
    ["inside a text in quotes", 'overview: "一<|>段。"\n', `overview: |\n  一${twoLess}\n  段。\n`],
    ["over all of a text in quotes", "overview: <|>'一段。'<|>\n", `overview: |\n  ${twoLess}\n`],
    ["over some words", "overview: |\n  一<|>段<|>。\n", `overview: |\n  一${twoLess}\n  。\n`],
    [
      "over whole lines",
      "overview: |\n  一段。\n<|>  二段。\n<|>  三段。\n",
      `overview: |\n  一段。\n  ${twoLess}\n  三段。\n`,
    ],
    [
      "as its own indent is told",
      "overview: |4\n<|>\n",
      `overview: |4\n    ${twoLess.replaceAll("\n  ", "\n    ")}\n`,
    ],
    [
      "where lines are folded",
      "overview: >\n  一段。<|>\n",
      `overview: >\n  一段。${twoLess.replaceAll("\n", "\n\n")}\n`,
    ],
  ])("%s", async (_, prose, expected) => {
    expect(await paste(prose, copied)).toBe(expected);
  });

  test.each([
    [
      "a comment behind it",
      "overview: |\n  一段。\n<|># 注\n",
      `overview: |\n  一段。\n  ${twoLess}\n# 注\n`,
    ],
    ["a comment behind an empty block", "overview: |\n<|># 注\n", `overview: |\n  ${twoLess}\n# 注\n`],
    [
      "a comment that is indented less",
      "overview: |\n  一段。\n<|> # 注\n",
      `overview: |\n  一段。\n  ${twoLess}\n # 注\n`,
    ],
  ])("and goes on lines of its own before %s", async (_, prose, expected) => {
    for (const some of [copied, copied.trimEnd()]) expect(await paste(prose, some)).toBe(expected);
  });

  test("keeps the line ends of the report", async () => {
    const text = "format: '2021'\r\noverview: |\r\n  一段。<|>\r\n";
    expect(await pasteWith(client, text, "a\nb")).toMatchObject({
      text: "format: '2021'\r\noverview: |\r\n  一段。a\r\n  b\r\n",
    });
  });
});

describe("where lines are folded, pasted paragraphs stay apart", () => {
  test.each([
    ["from what follows", "overview: >\n  一<|>二\n", "一甲\n乙\n二\n"],
    ["from the lines around", "overview: >\n  一\n<|>  二\n", "一\n甲\n乙\n二\n"],
    ["from the lines around a selection", "overview: >\n  一\n<|>  二\n<|>  三\n", "一\n甲\n乙\n三\n"],
    ["from the first, behind the head", "overview: ><|>\n  一\n", "甲\n乙\n一\n"],
    ["from the last, before a comment", "overview: >\n  一\n<|># 注\n", "一\n甲\n乙\n"],
  ])("%s", async (_, prose, expected) => {
    expect(readYaml((await paste(prose, "甲\n乙\n")) ?? "", "").value).toEqual({ overview: expected });
  });
});

test("a byte order mark has no width", async () => {
  const text = "\uFEFFoverview:<|>\nformat: '2021'\n";
  expect(await pasteWith(client, text, "甲\n乙")).toMatchObject({
    text: "\uFEFFoverview: |\n  甲\n  乙\nformat: '2021'\n",
  });
});

describe("a paragraph without a line break", () => {
  test("is quoted by no one, and still does no harm", async () => {
    expect(await paste("overview:<|>\n", "甲: 乙 # 丙")).toBe("overview: |\n  甲: 乙 # 丙\n");
    expect(await paste("overview: 前<|>\n", ": 乙")).toBe("overview: |\n  前: 乙\n");
    expect(await paste("overview: |\n<|>\n", "一段。")).toBe("overview: |\n  一段。\n");
  });

  test("is left to the editor where it can stand as it is", async () => {
    expect(await paste("overview: <|>\n", "无")).toBeUndefined();
    expect(await paste("overview: 前<|>后\n", "中")).toBeUndefined();
    expect(await paste("overview: |\n  前<|>后\n", "中: #")).toBeUndefined();
  });
});

describe("left to the editor is prose", () => {
  test.each([
    ["on the key", "over<|>view: |\n  一段。\n"],
    ["over the end of the part", "overview: |\n  <|>一段。\n# 注\ndisputes: {}<|>\n"],
    ["behind a comment at the edge", "overview: |\n  一段。\n# 注<|>\n"],
    ["behind a comment that is indented less", "overview: |\n  一段。\n # 注<|>\n"],
    ["below a remark on the bare key", "overview:\n  # 勿外传\n  <|>\n"],
    ["above a remark on the bare key", "overview:\n<|>\n  # 勿外传\n"],
    ["in a text below a remark", "overview:\n  # 勿外传\n  一<|>段。\n"],
  ])("%s", async (_, prose) => {
    expect(await paste(prose, copied)).toBeUndefined();
  });
});

describe("in a string of JSON", () => {
  const json = (prose: string) => `{ "format": "2021", "overview": "${prose}" }`;
  const pasteInto = (prose: string, text: string) =>
    pasteWith(client, json(prose), text, "file:///报告.gouji.json");

  test("a paragraph is kept apart from what follows", async () => {
    expect(await pasteInto("一<|>二", "甲\r\n丁\r\n")).toMatchObject({ text: json("一甲\\n丁\\n二") });
    expect(await pasteInto("一<|>", "甲\r\n丁\r\n")).toMatchObject({ text: json("一甲\\n丁") });
  });

  test.each(["一\\<|>n二", "一\\u4e<|>00", "<|>一\\<|>\\二"])(
    "nothing goes inside an escape: %s",
    async (prose) => {
      const reason = "光标在转义符（如 \\n）中间，请移开再粘贴";
      expect([await pasteInto(prose, "甲"), await pasteInto(prose, "甲\n乙")]).toEqual([
        { reason },
        { reason },
      ]);
    },
  );

  test("next to an escape is beside it", async () => {
    expect(await pasteInto("一\\\\<|>n", "甲\n乙")).toMatchObject({ text: json("一\\\\甲\\n乙n") });
  });
});

test("in JSON line breaks and quotes are written as escapes", async () => {
  const text = '{ "format": "2021", "overview": "一<|>段。" }';
  const pasted = await pasteWith(client, text, '\t甲\r\n  “乙” "丙"', "file:///报告.gouji.json");
  expect(pasted).toMatchObject({ text: '{ "format": "2021", "overview": "一甲\\n“乙” \\"丙\\"段。" }' });
});
