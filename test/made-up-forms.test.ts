import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type CheckContext, checkReport, type Finding, readForComparison, readSource } from "@gouji/core";
import { loadForm } from "@gouji/core/custom-form";
import { describe, expect, test } from "vitest";

const folder = fileURLToPath(new URL("forms/", import.meta.url));
const names = readdirSync(folder);
const schemaText = (name: string) => readFileSync(`${folder}${name}/${name}.schema.json`, "utf8");
const sample = (name: string) => readFileSync(`${folder}${name}/${name}.gouji.yaml`, "utf8");
const forms = names.map((name) => loadForm(JSON.parse(schemaText(name))));

const brief = ({ rule, pointer }: Finding) => `${rule} ${pointer}`;
const compared = (text: string, file: string) => readForComparison(readSource(text, file, forms), forms);

/** A text with one place in it changed. */
function changed(text: string, from: string, to: string): string {
  expect(text.split(from)).toHaveLength(2);
  return text.replace(from, to);
}

function findingsIn(text: string, context: CheckContext = {}): readonly Finding[] {
  return checkReport(readSource(text, "report.gouji.yaml", forms), forms, context).findings;
}

test.each(names)("the sample report of the form %s has nothing wrong", (name) => {
  const { form, findings } = checkReport(readSource(sample(name), `${name}.gouji.yaml`, forms), forms);
  expect(form?.id).toBe(name);
  expect(findings).toEqual([]);
});

describe("a report of a government's websites", () => {
  test.each([
    ["a site code without its quotes", '"0911000023"', "0911000023", ["value-kind /siteCode"]],
    ["a site code of nine digits", '"0911000023"', '"091100023"', ["value-kind /siteCode"]],
    ["a kind of site in words", "siteKind: portal", "siteKind: 门户网站", ["value-kind /siteKind"]],
    ["yes in words", "hasCatalogue: true", "hasCatalogue: 是", ["value-kind /services/hasCatalogue"]],
    ["a total that its parts do not make", "all: 5218", "all: 5219", ["posts-total /publishing/site/all"]],
    ["topics that do not balance", "closed: 4", "closed: 5", ["topics-balance /publishing/topics/kept"]],
    [
      "a rate that the figures do not give",
      "onlineRate: 88.9",
      "onlineRate: 89.8",
      ["online-rate /services/onlineRate"],
    ],
    [
      "a rate with a second decimal",
      "onlineRate: 88.9",
      "onlineRate: 88.94",
      ["decimal-places /services/onlineRate", "online-rate /services/onlineRate"],
    ],
    ["a rate within a tenth", "publishedRate: 71.3", "publishedRate: 71.4", []],
    [
      "a rate beyond a tenth",
      "publishedRate: 71.3",
      "publishedRate: 71.5",
      ["replies-rate /interaction/messages/publishedRate"],
    ],
    [
      "more items online than there are",
      "online: 1322\n  onlineRate: 88.9",
      "online: 1500\n  onlineRate: 100.9",
      ["online-within-items /services/items", "number-format /services/onlineRate"],
    ],
    [
      "messages without a mailbox",
      "hasMailbox: true",
      "hasMailbox: false",
      ["messages-without-mailbox /interaction/messages/received"],
    ],
    ["problems that stay", "mended: 7", "mended: 6", ["problems-mended /security/tests/found"]],
    ["no officer though there is one", "\n  officer: 林一帆", "", ["security-officer /security/officer"]],
    ["no officer, and none said", "hasOfficer: true\n  officer: 林一帆\n", "hasOfficer: false\n", []],
    ["a cost without its unit", "{ value: 18.60, unit: 万元 }", "18.60", ["cost-unit /security/cost"]],
    [
      "accounts that do not add up to their total",
      "posts: 395",
      "posts: 390",
      ["new-media-total /publishing/newMedia"],
    ],
    ["two accounts of one name", "name: 云岭视界", "name: 云岭发布", ["row-key /accounts/2/name"]],
    [
      "a certified account of nobody",
      "certified: false",
      "certified: true",
      ["account-certified-by /accounts/2/certifiedBy"],
    ],
    ["a platform that is none", "platform: video", "platform: radio", ["value-kind /accounts/2/platform"]],
    [
      "a way that is none of those",
      "[search, barrierFree]",
      "[search, faster]",
      ["value-kind /innovation/features"],
    ],
    ["other matters, which may be left out", "innovation:", "otherMatters: 没有。\ninnovation:", []],
    [
      "as many visitors as visits",
      "visitors: 86.40",
      "visitors: 412.75",
      ["visitors-not-views /traffic/views"],
    ],
    ["a date in words", "filledOn: 2026-01-16", "filledOn: 2026年1月16日", ["value-kind /filledOn"]],
  ])("%s", (_, from, to, found) => {
    expect(findingsIn(changed(sample("websites"), from, to)).map(brief)).toEqual(found);
  });

  test("is compared with last year's: topics, and each account by its name", () => {
    const last = [
      ["year: 2025", "year: 2024"],
      ["kept: 23", "kept: 21"],
      ["before: 21\n", "before: 19\n"],
      ["after: 12.61", "after: 12.08"],
      ["after: 9.45", "after: 8.95"],
    ].reduce((text, [from = "", to = ""]) => changed(text, from, to), sample("websites"));
    const renamed = changed(last, "name: 云岭视界", "name: 云岭看点");
    const lastYear = compared(renamed, "2024.gouji.yaml");
    expect(findingsIn(sample("websites"), lastYear && { reports: { lastYear } }).map(brief)).toEqual([
      "followers-carried /accounts/1/before",
    ]);
  });

  test("has a rule for organs that make no rules", () => {
    const text = changed(sample("websites"), "regulations: 0", "regulations: 2");
    expect(findingsIn(text, { organKind: "county" }).map(brief)).toEqual([
      "regulations-authority /publishing/regulations",
    ]);
    expect(findingsIn(text, { organKind: "province" })).toEqual([]);
  });
});

describe("a quarterly report of a budget, in English", () => {
  test.each([
    [
      "a month that does not add up",
      "month1: 9.80",
      "month1: 9.70",
      ["operations-subtotal /execution/operations/travel/month1"],
    ],
    [
      "a balance that is not what is left",
      "balance: 38.10",
      "balance: 38.20",
      ["operations-subtotal /execution/operations/travel/balance"],
    ],
    [
      "a rate that is not",
      "balance: 38.10, rate: 68.3",
      "balance: 38.10, rate: 86.3",
      ["execution-rate /execution/operations/travel/rate"],
    ],
    [
      "three decimals",
      "rate: 68.3 }\n    supplies",
      "rate: 68.325 }\n    supplies",
      ["decimal-places /execution/operations/travel/rate"],
    ],
    ["a total of projects that is left out", "planned: 2710.00, paid", "paid", []],
    ["a code that is none", "code: WB-114", "code: WB114", ["value-kind /projects/1/code"]],
    ["a status that is none", "status: delayed", "status: late", ["value-kind /projects/2/status"]],
    [
      "a project that is late and does not say why",
      "    remarks: The supplier delivers in November.\n",
      "",
      ["project-delay-explained /projects/2/remarks"],
    ],
    [
      "a project paid before it began",
      "paid: 0.00\n    rate: 0.0",
      "paid: 14.00\n    rate: 10.0",
      ["project-not-begun /projects/3/paid", "projects-paid /projectTotals/paid"],
    ],
    ["a rate of a project that is not", "rate: 51.2", "rate: 52.1", ["project-rate /projects/2/rate"]],
    [
      "a change that is not the difference",
      "change: -13.75",
      "change: -14.75",
      ["collected-against-plan /revenue/inspections/change"],
    ],
    [
      "more received than pledged",
      "received: 450.00",
      "received: 650.00",
      ["grant-within-pledge /revenue/federal/pledged"],
    ],
    ["shares that are not the whole", "fees: 6.2", "fees: 5.2", ["funding-whole /funding/earmarked/fees"]],
    ["shares within a tenth", "fees: 6.2", "fees: 6.1", []],
    ["an agency code without its quotes", '"0047"', "0047", ["value-kind /agencyCode"]],
    ["a quarter that is none", "quarter: Q3", "quarter: Q5", ["value-kind /quarter"]],
    ["corrections, which may be left out", "outlook: |", "corrections: None.\n\noutlook: |", []],
    [
      "a row that is left out",
      /\n {2}total: .*/.exec(sample("budget"))?.[0] ?? "",
      "",
      ["key-missing /execution/total"],
    ],
  ])("%s", (_, from, to, found) => {
    expect(findingsIn(changed(sample("budget"), from, to)).map(brief)).toEqual(found);
  });

  test("says in English what is wrong, with every decimal as one writes it", () => {
    const text = changed(sample("budget"), "month1: 9.80", "month1: 9.70");
    expect(findingsIn(text, { language: "en" })[0]?.message).toMatch(
      /^should be 9\.80?, is 9\.70?: 0\.10? too few; /,
    );
  });

  test("is compared with what was voted, a report of another form", () => {
    const check = (voted: string) => {
      const other = compared(voted, "appropriation.gouji.yaml");
      return findingsIn(sample("budget"), other && { reports: { "form:appropriation": other } }).map(brief);
    };
    const voted = sample("appropriation");
    expect(check(voted)).toEqual([]);
    expect(check(changed(voted, "all: { amount: 9840.00 }", "all: { amount: 9480.00 }"))).toEqual([
      "initial-as-voted /execution/total/initial",
    ]);
  });

  test("is compared with last year's report of the form that it replaced, where both mean the same", () => {
    const lastYear = compared(sample("budget-2020"), "2021.gouji.yaml");
    const text = changed(sample("budget"), "year: 2025", "year: 2022");
    const found = findingsIn(text, lastYear && { reports: { lastYear } }).map(brief);
    expect(found).toEqual(
      ["personnel/salaries", "personnel/benefits", "personnel/subtotal", "total"].map(
        (row) => `prior-year /execution/${row}/priorYear`,
      ),
    );
  });
});

describe("together the made-up forms", () => {
  const keywords: unknown = JSON.parse(
    readFileSync(new URL("../schemas/keywords.schema.json", import.meta.url), "utf8"),
  );

  test("use every word of the language", () => {
    const schemas = names.map((name): unknown => JSON.parse(schemaText(name)));
    const used = new Set(schemas.flatMap(wordsIn));
    expect(declaredWords(keywords).filter((word) => !used.has(word))).toEqual([]);
  });

  test("use every kind of table", () => {
    const kinds = forms.flatMap(({ parts }) =>
      parts.map((part) => (part.kind === "table" ? part.table : "prose")),
    );
    expect([...new Set(kinds)].sort()).toEqual(["bands", "fields", "list", "prose", "row", "rows"]);
  });

  test("are named by no line of the program", () => {
    const source = fileURLToPath(new URL("../packages/", import.meta.url));
    const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((file) =>
      /^[\w-]+\/src\/.*(?<!\.test)\.ts$/.test(file),
    );
    const naming = new RegExp(`"(?:urn:example:)?(?:${names.join("|")})"`);
    const found = files.filter((file) => naming.test(readFileSync(source + file, "utf8")));
    expect(files.length).toBeGreaterThan(200);
    expect(found).toEqual([]);
  });
});

/** Keywords whose value maps names, not keywords, to schemas. */
const nameMaps = new Set(["properties", "definitions"]);

/** What may be said anywhere in a form: the properties that the schema of our keywords lists. */
function declaredWords(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(declaredWords);
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    if (!nameMaps.has(key) || typeof value !== "object" || value === null) return declaredWords(value);
    return [
      ...(key === "properties" ? Object.keys(value) : []),
      ...Object.values(value).flatMap(declaredWords),
    ];
  });
}

/** What a form says, but for the names of its own properties and definitions. */
function wordsIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(wordsIn);
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => [
    key,
    ...(nameMaps.has(key) ? Object.values(value as object).flatMap(wordsIn) : wordsIn(value)),
  ]);
}
