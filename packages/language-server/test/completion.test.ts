import { checkReport, readSource, statutoryForms } from "@gouji/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fullCapabilities, TestClient } from "./client.js";
import { complete } from "./completions.js";
import { taken } from "../../language-service/test/taken.js";
import { on } from "../../language-service/test/texts.js";
import { disputes, example } from "../../language-service/test/reports.js";

let client: TestClient;
beforeAll(async () => {
  client = await TestClient.start();
});
afterAll(() => client.stop());

async function completeIn(textWithMarker: string, by = client) {
  return complete(by, textWithMarker);
}

async function labelsIn(textWithMarker: string): Promise<string[] | undefined> {
  return (await completeIn(textWithMarker))?.items.map(({ label }) => label);
}

test("offers the keys that a row lacks, with their labels", async () => {
  expect(await completeIn(disputes("{ upheld: 37, other: 0, total: 37, p<|> }"))).toEqual({
    isIncomplete: true,
    items: [
      {
        label: "corrected",
        kind: 5,
        detail: "结果纠正（件）",
        documentation: { kind: "markdown", value: "非负整数，单位：件。没有发生的填 0，不要留空。" },
        sortText: "000",
        filterText: "corrected 结果纠正 jgjz",
        insertTextFormat: 2,
        textEdit: { range: on(4, 47, 48), newText: "corrected: $1" },
      },
      {
        label: "pending",
        kind: 5,
        detail: "尚未审结（件）",
        documentation: { kind: "markdown", value: "非负整数，单位：件。没有发生的填 0，不要留空。" },
        sortText: "001",
        filterText: "pending",
        insertTextFormat: 2,
        textEdit: { range: on(4, 47, 48), newText: "pending: $1" },
      },
    ],
  });
});

describe("finds 自然人 by", () => {
  test.each(["zrr", "zr", "自然", "per", "Person"])("%s", async (typed) => {
    const text = `format: "2021"\nrequests:\n  received: { ${typed}<|>`;
    const list = await completeIn(text);
    const found = list?.items.filter(({ filterText = "" }) =>
      filterText.toLowerCase().startsWith(typed.toLowerCase()),
    );
    expect(found?.map(({ label }) => label)).toEqual(["person"]);
  });
});

describe("offers", () => {
  test("what must not be missing first", async () => {
    expect(await labelsIn('format: "2021"\norgan: 青石县\n<|>')).toEqual([
      ...["year", "overview", "disclosure", "requests", "disputes", "problems", "otherMatters"],
      ...["scope", "published", "website", "organCode", "region", "formerNames", "source", "revision"],
      ...["notes", "suppressions"],
    ]);
  });

  test("a whole row with a place for each figure", async () => {
    const text = 'format: "2021"\ndisputes:\n  litigation:\n    dir<|>\n';
    const item = (await completeIn(text))?.items.find(({ label }) => label === "direct");
    expect(item).toMatchObject({
      insertTextFormat: 2,
      textEdit: {
        range: on(3, 4, 7),
        newText: "direct: { upheld: $1, corrected: $2, other: $3, pending: $4, total: $5 \\}",
      },
    });
  });

  test("a whole part, indented by the client", async () => {
    const text = 'format: "2021"\ndisp<|>';
    const item = (await completeIn(text))?.items.find(({ label }) => label === "disputes");
    expect(item?.insertTextMode).toBe(2);
    const row = "{ upheld: , corrected: , other: , pending: , total:  }";
    expect(taken(text, item)).toBe(
      `format: "2021"\ndisputes:\n  review: ${row}\n  litigation:\n    direct: ${row}\n    afterReview: ${row}`,
    );
  });

  test("rows in braces within braces", async () => {
    const text = 'format: "2021"\ndisputes: { lit<|> }';
    const item = (await completeIn(text))?.items.find(({ label }) => label === "litigation");
    expect(taken(text, item)).toContain("litigation: { direct: { upheld: , corrected: , other: ,");
  });

  test("a key alone where its colon stands already", async () => {
    const text = disputes("{ uph<|>old: 37, corrected: 3 }");
    const item = (await completeIn(text))?.items.find(({ label }) => label === "upheld");
    expect(taken(text, item)).toContain("direct: { upheld: 37, corrected: 3 }");
  });

  test("an entry with its comma in front of another", async () => {
    const text = disputes("{ <|> corrected: 3 }");
    const item = (await completeIn(text))?.items.find(({ label }) => label === "upheld");
    expect(taken(text, item)).toContain("direct: { upheld: , corrected: 3 }");
  });

  test("the values of a field", async () => {
    expect(await labelsIn('format: "2021"\nscope: <|>\nyear: 2024\n')).toEqual(["own", "area"]);
    expect(await labelsIn("format: <|>")).toEqual(statutoryForms.map(({ id }) => id));
    expect(await labelsIn("year: 2024\nfor<|>")).toEqual(["format"]);
  });

  test("a value in place of one that is begun in quotes", async () => {
    const text = 'format: "20<|>"\nyear: 2024\n';
    const item = (await completeIn(text))?.items.find(({ label }) => label === "2021");
    expect(item?.filterText).toBe('"2021');
    expect(taken(text, item)).toBe('format: "2021"\nyear: 2024\n');
  });

  test("the keys of what has several", async () => {
    expect(await labelsIn('format: "2021"\nsource:\n  <|>\n')).toEqual(["url", "retrieved", "sha256"]);
    expect(await labelsIn('format: "2021"\nsuppressions:\n  - <|>\n')).toEqual(["rule", "at", "reason"]);
  });

  test("the findings there are, to be suppressed", async () => {
    const wrong = example("xiangtan-2020");
    expect(await labelsIn(`${wrong}suppressions:\n  - at: <|>\n`)).toContain(
      "/disputes/litigation/direct/total",
    );
    expect(await labelsIn(`${wrong}suppressions:\n  - rule: dis<|>\n`)).toContain("disputes-total");
  });
});

describe("in an empty file", () => {
  test.each([
    ["2021", "新报告（2021 格式）"],
    ["2019", "新报告（2019 格式）"],
  ])(
    "offers a whole new report of %s, in which nothing is wrong but what is not filled in",
    async (id, label) => {
      const item = (await completeIn("<|>"))?.items.find((one) => one.label === label);
      const text = taken("<|>", item);
      expect(text).toContain(`format: "${id}"\nyear: \norgan: \n\n# 一、总体情况\noverview: |\n`);
      const { findings } = checkReport(readSource(text, "a.gouji.yaml"), statutoryForms);
      expect([...new Set(findings.map(({ rule }) => rule))].sort()).toEqual([
        "cell-blank",
        "part-empty",
        "value-kind",
      ]);
    },
  );

  test("writes no tab stops for a client that knows none", async () => {
    const by = await TestClient.start({ capabilities: { ...fullCapabilities, textDocument: {} } });
    const [item] = (await completeIn("<|>", by))?.items ?? [];
    expect(item).not.toHaveProperty("insertTextFormat");
    expect(item?.textEdit?.newText).not.toMatch(/[$\\]/);
    await by.stop();
  });
});

describe("keeps silent", () => {
  test.each([
    ["in the text of a part", 'format: "2021"\noverview: |\n  全年<|>没有\n'],
    ["at the beginning of a line of text", 'format: "2021"\noverview: |\n  全年\n  <|>\n'],
    ["in a comment", 'format: "2021"\n# <|>'],
    ["behind a figure", disputes("{ upheld: 37 <|>, corrected: 3 }")],
  ])("%s", async (_, text) => {
    expect((await completeIn(text))?.items ?? []).toEqual([]);
  });
});
