import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { TestClient } from "./client.js";
import { onKey, paste as pasteWith } from "./pasting.js";
import { example } from "../../language-service/test/reports.js";

let client: TestClient;
beforeAll(async () => {
  client = await TestClient.start();
});
afterAll(() => client.stop());

const text = onKey(example("suqian-2024"), "requests");
const grid = (rows: number, columns: number, word: string) =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => `${word}${row}${column}`).join("\t"),
  ).join("\n");

/** Each of these took several seconds or a minute, or ended in an error, where time grew with the square of its length. */
describe("what is copied from anywhere is answered within two seconds:", () => {
  test.each([
    ["tags that do not end", { text: "甲\t乙", html: "<td ".repeat(50_000) }],
    ["tags within quotes", { text: "甲\t乙", html: '<td a="'.repeat(20_000) }],
    ["tags within quotes of both kinds", { text: "甲\t乙", html: `<td "'`.repeat(40_000) }],
    ["comments that do not end", { text: "甲\t乙", html: "<!--".repeat(50_000) }],
    ["wide cells", { text: "甲\t乙", html: "<tr><td colspan=100 rowspan=100>x".repeat(1_000) }],
    ["a wide sheet of words", grid(199, 500, "甲乙丙丁")],
    ["a sheet of long words", grid(199, 29, "政府信息公开申请".repeat(11))],
    ["a long label", `${"甲".repeat(800_000)}\t1`],
    ["a long figure", `1\t${"1".repeat(800_000)}`],
    ["quotes that do not end", '"a\t'.repeat(100_000)],
    ["a long column", "1\n".repeat(300_000)],
  ])("%s", { timeout: 20_000 }, async (_, copied) => {
    const start = performance.now();
    const { reason } = Object(await pasteWith(client, text, copied));
    expect(performance.now() - start).toBeLessThan(2_000);
    expect(reason.length).toBeLessThan(100);
  });
});
