import { describe, expect, test } from "vitest";
import {
  flatSymbols,
  provideCodeActions,
  provideDefinition,
  provideDocumentSymbols,
  provideFoldingRanges,
  provideFormatting,
  provideHover,
  provideInlayHints,
  ReportDocument,
} from "../dist/index.js";
import { readForComparison, readSource } from "@gouji/core";
import { documentOf, documentWithMarker, ownForms, ownReport, pasted } from "./own-forms.js";
import { edited, textAt, wholeText } from "./texts.js";

const websites = ownReport("websites");
const budget = ownReport("budget");
const forms = Object.values(ownForms);

function hover(textWithMarker: string): string {
  const { report, position } = documentWithMarker(textWithMarker);
  const contents = provideHover(report, position, { markdown: false })?.contents;
  return typeof contents === "object" && "value" in contents ? contents.value : "";
}

function hints(text: string, options = { labels: false, totals: true }): string[] {
  return provideInlayHints(documentOf(text), wholeText, options).map(({ position, label }) => {
    const line = text.split("\n")[position.line] ?? "";
    return `${line.slice(0, position.character).trim()} ${typeof label === "string" ? label : ""}`;
  });
}

/** The text after an action, found by a piece of its title. */
function after(textWithMarker: string, title: string, lastYear?: string): string {
  const { report: plain, position } = documentWithMarker(textWithMarker);
  const before =
    lastYear === undefined ? undefined : readForComparison(readSource(lastYear, "last.yaml"), forms);
  const years = { othersOf: () => (before ? { lastYear: before } : {}), nextYearsOf: () => [] };
  const { uri, version, source } = plain;
  const report = new ReportDocument({ uri, version, text: source.text }, { forms, context: {} }, years);
  const range = { start: position, end: position };
  const actions = provideCodeActions(report, { range, context: { diagnostics: [] } });
  const action = actions.find((one) => one.title.includes(title));
  if (!action) throw new Error(`among ${actions.map((one) => one.title).join(" | ")}`);
  return edited(source.text, action.edit?.changes?.[uri] ?? []);
}

describe("hovering", () => {
  test("over a choice shows its words, and what else may be chosen", () => {
    const text = hover(websites.replace("siteKind: portal", "siteK<|>ind: portal"));
    expect(text).toContain("可填：portal（政府门户网站）、department（部门网站）、special（专项网站）");
  });

  test("over yes or no shows the printed word", () => {
    expect(hover(websites.replace("hasMailbox:", "hasMail<|>box:"))).toContain("填写：是");
  });

  test("over a figure shows its unit, its decimals, and the digits as they are written", () => {
    const text = hover(websites.replace("visitors:", "visi<|>tors:"));
    expect(text).toContain("独立用户访问总量（万次）");
    expect(text).toContain("最多 2 位小数");
    expect(text).toContain("86.40");
  });

  test("in a row of a list names the row, and sets last year's of the same name beside it", () => {
    const { report: now, position } = documentWithMarker(websites.replace("posts: 2102", "po<|>sts: 2102"));
    const rows = websites.slice(websites.indexOf("  - platform: weibo"), websites.indexOf("\ninnovation"));
    const [first = "", second = "", third = ""] = rows.split(/(?=  - )/);
    const last = websites
      .replace(rows, second.replace("2102", "1999") + first + third)
      .replace("year: 2025", "year: 2024");
    const lastYear = readForComparison(readSource(last, "last.yaml"), forms);
    const report = new ReportDocument(
      { uri: now.uri, version: 1, text: now.source.text },
      { forms, context: {} },
      { othersOf: () => (lastYear ? { lastYear } : {}), nextYearsOf: () => [] },
    );
    const contents = provideHover(report, position, { markdown: true })?.contents;
    const text = typeof contents === "object" && "value" in contents ? contents.value : "";
    expect(text).toContain("云岭微政务 › **信息发布量");
    expect(text).toMatch(/\| 本年 \| 微信 \| 云岭微政务 \| \*\*2102\*\* \| 8\.90/);
    expect(text).toMatch(/\| 上一年 \| 微信 \| 云岭微政务 \| \*\*1999\*\* \| 8\.90/);
  });

  test("over a ratio writes the division out, with the decimals of the form", () => {
    const text = hover(budget.replace("rate: 71.7", "ra<|>te: 71.7"));
    expect(text).toContain("1290.25 ÷ 1800.00 × 100 = 71.7");
    expect(hover(budget.replace("rate: 71.7", "ra<|>te: 71.2"))).toContain(
      "1290.25 ÷ 1800.00 × 100 = 71.7 ≠ 71.2",
    );
  });
});

describe("hints", () => {
  test("say how a choice is printed", () => {
    const found = hints(websites);
    expect(found).toContain("siteKind: portal 政府门户网站");
    expect(found).toContain("hasCatalogue: true 是");
    expect(found).toContain("- platform: weibo 微博");
    expect(found).toContain("topics: [news, policy] 政务动态、政策解读");
  });

  test("show with its decimals what a total should be", () => {
    const found = hints(budget.replace("quarter: 1036.75", "quarter: 1036.95"));
    expect(found.some((hint) => hint.endsWith("quarter: 1036.95 各项之和 1036.75，多 0.20"))).toBe(true);
  });

  test("show a total that is left out at the end of its first line", () => {
    expect(hints(websites.replace("      all: 94\n", ""))).toContain("issued: 总数 94");
  });

  test("name units behind labels", () => {
    expect(hints(websites, { labels: true, totals: false })).toContain("visitors 独立用户访问总量（万次）");
  });
});

test("the outline has the rows of a list by their names, and values as they are printed", () => {
  const symbols = flatSymbols(provideDocumentSymbols(documentOf(websites)), "a");
  const names = symbols.filter(({ containerName }) => containerName === "七、移动新媒体账号");
  expect(names.map(({ name }) => name)).toEqual(["云岭发布", "云岭微政务", "云岭视界"]);
  const [accounts] = provideDocumentSymbols(documentOf(websites)).filter(({ name }) => name.includes("账号"));
  expect(accounts?.children?.[0]?.children?.map(({ detail }) => detail)).toEqual([
    ...["微博", "云岭发布", "1530", "12.08", "12.61", "是"],
    ...["云岭县人民政府办公室", "[news, policy]"],
  ]);
});

test("rows of a list fold", () => {
  const text =
    "format: websites\naccounts:\n  - platform: weibo\n    name: 一\n  - platform: wechat\n    name: 二\n";
  expect(provideFoldingRanges(documentOf(text))).toEqual([
    { startLine: 1, endLine: 5 },
    { startLine: 2, endLine: 3 },
    { startLine: 4, endLine: 5 },
  ]);
});

test("a note about a row leads to it by its name", () => {
  const text = `${budget}notes:\n  /projects/WB-114/pa<|>id: checked\n`;
  const { report, position } = documentWithMarker(text);
  const [location] = provideDefinition(report, position);
  expect(location && textAt(report.source.text, location.range)).toBe("350.00");
});

test("a figure leads to the one of another form that it must equal", () => {
  const { report: plain, position } = documentWithMarker(
    budget.replace(
      "total: { priorYear: 6103.73, initial: 9840.00",
      "total: { priorYear: 6103.73, ini<|>tial: 9840.00",
    ),
  );
  const voted = readForComparison(readSource(ownReport("appropriation"), "voted.yaml"), forms);
  const report = new ReportDocument(
    { uri: plain.uri, version: 1, text: plain.source.text },
    { forms, context: { language: "en" } },
    { othersOf: () => (voted ? { "form:appropriation": voted } : {}), nextYearsOf: () => [] },
  );
  const there = provideDefinition(report, position).find(({ uri }) => uri === "voted.yaml");
  expect(there && textAt(ownReport("appropriation"), there.range)).toBe("9840.00");
  const hover = provideHover(report, position, { markdown: false })?.contents;
  expect(JSON.stringify(hover)).toContain("9840.00 = 9840.00");
});

test("formatting puts the rows of a list under each other, figures by their ends and words by their beginnings", () => {
  const rows = (...lines: string[]) => `format: websites\naccounts:\n${lines.join("\n")}\n`;
  const text = rows(
    '  - { platform: weibo, name: "云岭 发布", before: 12.10, certified: true }',
    "  - { platform: wechat, name: 政务, before: 8.90, certified: false }",
  );
  const report = documentOf(text);
  const after = edited(text, provideFormatting(report, { tabSize: 2, insertSpaces: true }));
  expect(after).toBe(
    rows(
      '  - { platform: weibo,  name: "云岭 发布", before: 12.10, certified: true }',
      "  - { platform: wechat, name: 政务,        before:  8.90, certified: false }",
    ),
  );
  const others = provideFormatting(documentOf(websites), { tabSize: 2, insertSpaces: true });
  expect(others).toEqual([]);
});

describe("actions", () => {
  test("fill blank figures with zeros of their decimals, and nothing else", () => {
    const text = websites.replace(
      "    posts: 395\n    before: 0.00\n    after: 1.20\n    certified: false",
      "    po<|>sts:\n    before:\n    after:\n    certified:",
    );
    const filled = after(text, "空白填 0：云岭视界（");
    expect(filled).toContain("    posts: 0\n    before: 0.00\n    after: 0.00\n    certified:\n");
  });

  test("take over last year's figures by the names of rows", () => {
    const last = websites.replace("year: 2025", "year: 2024").replace("after: 9.45", "after: 8.90");
    const text = websites.replace("before: 8.90", "before: 8.<|>80");
    expect(after(text, "按上一年报告填写", last)).toContain("before: 8.90\n    after: 9.45");
  });

  test("suppress a finding of a row by its name", () => {
    const text = budget.replace("rate: 71.7", "rate: 72.<|>7");
    expect(after(text, "不再提示")).toContain("at: /projects/WB-101/rate");
  });

  test("add what is missing without what may stay blank", () => {
    const missing = budget.replace(/^projects:[^]*?\n\n/m, "");
    const text = after(`<|>${missing}`, "补上缺少");
    expect(text).toContain("projects:\n  - code:\n    name:\n    status:\n");
    expect(text).not.toContain("remarks:");
    expect(text).not.toContain("corrections:");
  });
});

describe("pasting", () => {
  const traffic = websites.replace("  visitors: 86.40\n  views: 412.75", "  visitors:<|>\n  views:");

  test("keeps decimals as they stand", () => {
    expect(pasted(traffic, "独立用户访问总量\t86.40\t网站总访问量\t1,412.50\n").text).toContain(
      "  visitors: 86.40\n  views: 1412.50\n",
    );
  });

  test("refuses more decimals than the form has, and what has no place", () => {
    expect(pasted(traffic, "独立用户访问总量\t86.405\n").answer).toMatchObject({
      reason: "“86.405”不能填入“独立用户访问总量”",
    });
    expect(pasted(traffic, "独立用户访问总量\t86.40\t来访单位\t3\n").answer).toMatchObject({
      reason: "表中没有“来访单位”这一行",
    });
  });

  test("reads 0.9% into a cell of per cent", () => {
    const text = websites.replace("onlineRate: 88.9", "onlineRate:<|>");
    expect(pasted(text, "全程在线办理率\t0.9%\t").text).toContain("onlineRate: 0.9\n");
  });

  test.each([
    ["是", "true"],
    ["√", "true"],
    ["否", "false"],
  ])("reads %s as yes or no", (word, value) => {
    const text = websites.replace("hasMailbox: true", "hasMailbox:<|>");
    expect(pasted(text, word).text).toContain(`hasMailbox: ${value}\n`);
  });

  test("refuses a yes or no that may be either", () => {
    const text = websites.replace("hasCatalogue: true", "hasCatalogue:<|>");
    expect(pasted(text, "是否发布服务事项目录\t无\t").answer).toMatchObject({
      reason: expect.stringContaining("“无”不能填入"),
    });
  });

  test("finds values of one label by their groups", () => {
    const text = websites.replace(/ {2}interpretation:[^]*?responses/, "  interpretation:\n    responses");
    const copied = "解读发布\t总数\t94\t解读材料数量\t52\r\n\t解读产品数量\t38\t媒体评论文章数量\t4\r\n";
    const marker = text.replace("  interpretation:", "  interpretation:<|>");
    expect(pasted(marker, copied).text).toMatch(/issued:\s+all: 94\s+texts: 52\s+products: 38\s+comments: 4/);
  });

  const list = websites.replace("accounts:", "accounts:<|>");
  const head = "序号\t平台\t账号名称";

  test("rows of a list brings those that there are up to date, adds the others, and says so", () => {
    const columns = ownForms["websites"]?.parts.flatMap((part) =>
      part.kind === "table" ? (part.list?.columns ?? []) : [],
    );
    const titles = columns
      ?.slice(0, 6)
      .map(({ title }) => title)
      .join("\t");
    const copied = `序号\t${titles}\n1\t微信\t云岭微政务\t2,200\t8.90\t9.50\t√\n2\t微博\t山城问政\t7\t0.00\t0.30\t否\n`;
    const { text = "", answer } = pasted(list, copied);
    expect(answer).toMatchObject({ title: "填入清单：新增 1 行（山城问政），更新 1 行（云岭微政务）" });
    expect(text).toContain(
      "name: 云岭微政务\n    posts: 2200\n    before: 8.90\n    after: 9.50\n    certified: true\n    certifiedBy: 云岭县人民政府办公室",
    );
    expect(text).toContain(
      "  - platform: weibo\n    name: 山城问政\n    posts: 7\n    before: 0.00\n    after: 0.30\n    certified: false\n",
    );
    expect(text).toContain(
      websites.slice(websites.indexOf("  - platform: weibo"), websites.indexOf("    topics")),
    );
  });

  test("refuses rows without a name, of a name twice, and columns that there are none of", () => {
    expect(head).toContain("平台");
    expect(pasted(list, "账号名称\t平台\n\t微博\n").answer).toMatchObject({
      reason: expect.stringContaining("没有名称"),
    });
    expect(pasted(list, "账号名称\t平台\n甲\t微博\n甲\t微信\n").answer).toMatchObject({
      reason: "复制的内容里“甲”这一行不止一次",
    });
    expect(pasted(list, "账号名称\t平台\t主管领导\n甲\t微博\t王\n").answer).toMatchObject({
      reason: "表中没有“主管领导”这一列",
    });
    expect(pasted(list, "账号名称\t平台\n甲\t电台\n").answer).toMatchObject({
      reason: expect.stringContaining("“电台”不能填入"),
    });
  });

  test("cells into rows that there are, from the cursor on", () => {
    const text = websites.replace("posts: 1530", "po<|>sts: 1530");
    const { text: result = "" } = pasted(text, "1531\t12.10\n2103\t8.95\n");
    expect(result).toContain("posts: 1531\n    before: 12.10\n");
    expect(result).toContain("posts: 2103\n    before: 8.95\n");
  });

  test("rows into a list of JSON", () => {
    const json = JSON.stringify({ format: "websites", year: 2025, accounts: [] }, null, 2);
    const uri = "file:///a.gouji.json";
    const { text = "" } = pasted(
      json.replace("accounts", "acc<|>ounts"),
      "账号名称\t平台\t信息发布量\n甲\t微博\t3\n",
      { uri },
    );
    expect(JSON.parse(text)).toMatchObject({ accounts: [{ name: "甲", platform: "weibo", posts: 3 }] });
  });
});
