import type { CodeAction, CodeLens, Hover, Location } from "vscode-languageserver";
import { describe, expect, test } from "vitest";
import { edited, textAt } from "../../language-service/test/texts.js";
import {
  ask,
  client,
  last,
  now,
  other2023,
  setUpYears,
  start,
  suqian2023,
  suqian2024,
  uriOf,
  write,
} from "./two-years.js";

setUpYears();

describe("goes", () => {
  const here = suqian2024.replace(
    "carriedIn:           { person:  118",
    "carriedIn:           { person:  1<|>18",
  );

  test("from a figure that was carried in to last year's", async () => {
    write(last, other2023);
    await start();
    const locations = await ask<Location[]>("definition", here);
    expect(
      locations.map(({ uri, range }) => [uri, textAt(uri === uriOf(last) ? other2023 : suqian2024, range)]),
    ).toEqual([
      [uriOf(now), "121"],
      [uriOf(last), "117"],
    ]);
  });

  test("from last year's figure to the one that was carried in", async () => {
    write(now, suqian2024);
    await start();
    const there = suqian2023.replace(
      "carriedOut:          { person:  118",
      "carriedOut:          { person:  1<|>18",
    );
    const locations = await ask<Location[]>("definition", there, { path: last });
    expect(
      locations.filter(({ uri }) => uri === uriOf(now)).map(({ range }) => textAt(suqian2024, range)),
    ).toEqual(["118"]);
    const params = { context: { includeDeclaration: false } };
    const references = await ask<Location[]>("references", there, { path: "2023/again.gouji.yaml", params });
    expect(references.filter(({ uri }) => uri === uriOf(now))).toHaveLength(1);
  });
});

test("shows last year's row in a hover, and how the years tie out", async () => {
  write(last, other2023);
  await start();
  const text = suqian2024.replace(
    "carriedIn:           { person:  118",
    "carriedIn:           { person:  1<|>18",
  );
  const { contents } = await ask<Hover>("hover", text);
  expect(Object(contents).value).toContain(
    [
      "|  | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |",
      "| --- | --: | --: | --: | --: | --: | --: | --: |",
      "| 本年 | **118** | 3 | 0 | 0 | 0 | 0 | 121 |",
      "| 上一年 | **91** | 3 | 0 | 0 | 2 | 0 | 96 |",
    ].join("\n"),
  );
  expect(Object(contents).value).toContain("✗ 118 ≠ 117：上年结转数");
});

test("counts what must hold across years with the rest of a table", async () => {
  write(last, other2023);
  await start();
  const lenses = await ask<CodeLens[]>("codeLens", `<|>${suqian2024}`);
  expect(lenses.map(({ command }) => command?.title)).toContain("46 项勾稽：44 通过，2 不符");
});

describe("takes what was carried in from last year's report", () => {
  const takes = "“二、上年结转政府信息公开申请数量”按上一年报告填写（suqian.gouji.yaml）";
  const row = /^ *carriedIn: .*$/m;

  /** The text after the action; the cursor stands behind the marker. */
  async function after(textWithMarker: string, path = now): Promise<string> {
    write(last, other2023);
    await start();
    const actions = await ask<CodeAction[]>("codeAction", textWithMarker, {
      path,
      params: { context: { diagnostics: [] } },
    });
    const action = actions.find(({ title }) => title === takes);
    const [{ edits = [] } = {}] = Object(action?.edit).documentChanges ?? [];
    return edited(textWithMarker.replace("<|>", ""), edits);
  }

  test("where figures differ, and only those", async () => {
    const wrong = suqian2024.replace(
      "carriedIn:           { person:  118",
      "carriedIn:           { person:  <|>118",
    );
    expect(await after(wrong)).toBe(
      suqian2024.replace(row, (line) => line.replace("118", "117").replace("121", "120")),
    );
  });

  test("whatever the document is called", async () => {
    await start();
    const uri = "untitled:5% 2023.gouji.yaml";
    await client.open(uri, other2023);
    const text = suqian2024.replace(
      "carriedIn:           { person:  118",
      "carriedIn:           { person:  <|>118",
    );
    const actions = await ask<CodeAction[]>("codeAction", text, { params: { context: { diagnostics: [] } } });
    expect(actions.map(({ title }) => title)).toContain(
      "“二、上年结转政府信息公开申请数量”按上一年报告填写（untitled:5% 2023.gouji.yaml）",
    );
  });

  test("where the row is blank", async () => {
    const text = await after(suqian2024.replace(row, "  carried<|>In: {}"));
    expect(row.exec(text)?.[0]).toBe(
      "  carriedIn: { person: 117, business: 3, research: 0, welfare: 0, legal: 0, other: 0, total: 120 }",
    );
  });

  test("where the row is missing", async () => {
    const text = await after(
      suqian2024.replace(/^ *carriedIn: .*\n/m, "").replace("requests:", "req<|>uests:"),
    );
    expect(row.exec(text)?.[0].replaceAll(/ +/g, " ")).toBe(
      " carriedIn: { person: 117, business: 3, research: 0, welfare: 0, legal: 0, other: 0, total: 120 }",
    );
  });

  test.each(["见附件，待核", "[118, 3]"])(
    "but not where something else stands in its place: %s",
    async (written) => {
      const text = suqian2024.replace(row, `  carried<|>In: ${written}`);
      expect(await after(text)).toBe(text.replace("<|>", ""));
    },
  );
});
