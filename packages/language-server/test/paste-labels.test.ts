import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { TestClient } from "./client.js";
import { onKey, paste as pasteWith, rowOf } from "./pasting.js";
import { example } from "../../language-service/test/reports.js";

let client: TestClient;
beforeAll(async () => {
  client = await TestClient.start();
});
afterAll(() => client.stop());

const suqian = example("suqian-2024");
const paste = (key: string, copied: string) => pasteWith(client, onKey(suqian, key), copied);
const seven = "71\t72\t73\t74\t75\t76\t77";

describe("a row whose label the table does not know is refused", () => {
  test.each([
    ["on a table", "requests", "青山区"],
    ["on a table, as a group of it", "requests", "（三）不予公开"],
    ["on a table, as a total by another name", "requests", "合计"],
    ["on a group", "refused", "小计"],
    ["on a row, as a group of the table", "stateSecret", "（三）不予公开"],
    ["on a row, as a row of another table", "stateSecret", "行政处罚"],
  ])("%s", async (_, key, label) => {
    expect(await paste(key, `${label}\t${seven}`)).toEqual({ reason: `表中没有“${label}”这一行` });
  });

  test("on a table whose first row has as many figures", async () => {
    expect(await paste("disclosure", "行政征收\t1\t2\t3")).toEqual({ reason: "表中没有“行政征收”这一行" });
  });

  test("with no more of it quoted than a message holds", async () => {
    const { reason } = Object(await paste("requests", `${"某".repeat(90)}\t${seven}`));
    expect(reason).toBe(`表中没有“${"某".repeat(40)}…”这一行`);
  });
});

describe("a label that may be more than one row is refused", () => {
  test.each(["申请数量", "政府信息公开申请", "政府信息"])("%s", async (label) => {
    expect(await paste("requests", `${label}\t${seven}`)).toEqual({
      reason: `“${label}”可以指表中不止一行，请写全行名，或只复制数字`,
    });
  });
});

describe("a label with more or less in it than a row's is refused", () => {
  test.each([
    "本机关",
    "结转申请数量",
    "属于国家秘密以外的",
    "数量",
    "去年新收政府信息公开申请数量",
    "本年结转政府信息公开申请数量",
    "一、本年新收政府信息公开申请数量（其中网上）",
  ])("%s", async (label) => {
    expect(Object(await paste("requests", `${label}\t${seven}`)).reason).toContain(`“${label}”`);
  });

  test("as where something else is counted", async () => {
    expect(await paste("disclosure", "规范性文件修订\t5\t6\t7")).toEqual({
      reason: "表中没有“规范性文件修订”这一行",
    });
  });

  test("as where it is two rows in one", async () => {
    expect(await paste("disclosure", "行政处罚、行政强制\t5")).toEqual({
      reason: "表中没有“行政处罚、行政强制”这一行",
    });
  });
});

describe("a row is known by a label", () => {
  test.each([
    ["本年新收", "received"],
    ["上年度结转政府信息公开申请数量", "carriedIn"],
    ["部分公开", "partial"],
    ["国家秘密", "stateSecret"],
    ["三安全一稳定", "publicSafety"],
    ["逾期不补正", "notCorrected"],
    ["4. 无正当理由大量反复申请（件）", "excessive"],
  ])("cut short, reworded or with a remark: %s", async (label, key) => {
    expect(rowOf(await paste("requests", `${label}\t${seven}`), key)).toBe(seven.replaceAll("\t", ", "));
  });
});
