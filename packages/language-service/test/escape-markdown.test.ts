import { expect, test } from "vitest";
import { escapeMarkdown } from "../src/hover/escape-markdown.js";

test.each([
  ["[点这里](command:workbench.action.quit)", "\\[点这里\\](command:workbench.action.quit)"],
  ["![](https://example.com/a.png)", "\\!\\[\\](https\\://example.com/a.png)"],
  ["<img src=x onerror=alert(1)>", "\\<img src=x onerror=alert(1)\\>"],
  ["https://example.com www.example.com", "https\\://example.com www\\.example.com"],
  ["**重要** `x` ~~y~~ __z__", "\\*\\*重要\\*\\* \\`x\\` \\~\\~y\\~\\~ \\_\\_z\\_\\_"],
  ["# 标题", "\\# 标题"],
  ["1.属于国家秘密", "1\\.属于国家秘密"],
  ["- 一项", "\\- 一项"],
  ["上\n\n下\u2028又下", "上 下 又下"],
  ["$(trash) &nbsp; a|b", "\\$(trash) \\&nbsp; a\\|b"],
  ["37 + 3 - 1 = 39（件）", "37 + 3 - 1 = 39（件）"],
])("shows %j as it is", (text, markdown) => {
  expect(escapeMarkdown(text)).toBe(markdown);
});
