import { identityIn, identityOf, readSource, ReportIndex } from "@gouji/core";
import { describe, expect, test } from "vitest";
import { example } from "./example.js";

const of = (year: number, more: object = {}) => identityOf({ year, organ: "青石县数据局", ...more });

/** The file of last year's report among files with these identities. */
function lastYearAmong(
  files: Readonly<Record<string, object | undefined>>,
  report: object,
  file = "2024/a.yaml",
) {
  const index = new ReportIndex();
  for (const [path, value] of Object.entries(files)) index.set(path, value && identityOf(value));
  const identity = identityOf(report);
  return identity && index.lastYearOf(identity, file);
}

const report = { year: 2024, organ: "青石县数据局" };
const before = { year: 2023, organ: "青石县数据局" };

describe("last year's report", () => {
  test.each([
    ["is of the same organ and the year before", report, before, true],
    ["may be written with spaces in the organ's name", report, { ...before, organ: "青石县 数据局" }, true],
    ["is not of another organ", report, { ...before, organ: "青石县财政局" }, false],
    ["is not of two years ago", report, { ...before, year: 2022 }, false],
    ["is of the same scope", report, { ...before, scope: "area" }, false],
    ["has the default scope where it names none", { ...report, scope: "own" }, before, true],
    [
      "may bear a former name",
      { ...report, formerNames: ["青石县大数据中心"] },
      { ...before, organ: "青石县大数据中心" },
      true,
    ],
    [
      "is known by the organ's code",
      { ...report, organCode: "A" },
      { ...before, organ: "新名", organCode: "A" },
      true,
    ],
    [
      "may have had another code under its former name",
      { ...report, organCode: "A", formerNames: ["青石县大数据中心"] },
      { ...before, organ: "青石县大数据中心", organCode: "B" },
      true,
    ],
    [
      "may be written with other brackets",
      { ...report, organ: "数据局（法制办）" },
      { ...before, organ: "数据局(法制办)" },
      true,
    ],
    ["is not of another region", { ...report, region: "430321" }, { ...before, region: "430322" }, false],
    ["is not of another code", { ...report, organCode: "A" }, { ...before, organCode: "B" }, false],
  ])("%s", (_, one, other, isFound) => {
    expect(lastYearAmong({ "2023/a.yaml": other }, one)).toBe(isFound ? "2023/a.yaml" : undefined);
  });

  test("is the one corrected last", () => {
    const corrected = { ...before, revision: { no: 2, date: "2024-05-01", reason: "更正" } };
    expect(lastYearAmong({ "2024/b.yaml": before, "elsewhere/c.yaml": corrected }, report)).toBe(
      "elsewhere/c.yaml",
    );
  });

  test("is rather the organ's own than that of a former name, however corrected", () => {
    const corrected = { ...before, organ: "旧局", revision: { no: 2, date: "2024-05-01", reason: "更正" } };
    const named = { ...report, formerNames: ["旧局"] };
    expect(lastYearAmong({ "2024/b.yaml": corrected, "c.yaml": before }, named)).toBe("c.yaml");
  });

  test("is none where several organs have become one", () => {
    const merged = { ...report, formerNames: ["甲局", "乙局"] };
    const files = { "a.yaml": { ...before, organ: "甲局" }, "b.yaml": { ...before, organ: "乙局" } };
    expect(lastYearAmong(files, merged)).toBeUndefined();
    expect(lastYearAmong({ "a.yaml": { ...before, organ: "甲局" } }, merged)).toBe("a.yaml");
  });

  test("is, of several, the nearest", () => {
    const files = { "archive/old/a.yaml": before, "2024/2023.yaml": before, "b.yaml": before };
    expect(lastYearAmong(files, report)).toBe("2024/2023.yaml");
  });
});

test("a report that has become another one is found no longer", () => {
  const index = new ReportIndex();
  index.set("a.yaml", of(2023));
  index.set("a.yaml", of(2022));
  const [identity, next] = [of(2024), of(2021)];
  expect(identity && index.lastYearOf(identity, "b.yaml")).toBeUndefined();
  expect(next && index.nextYearOf(next)).toEqual(["a.yaml"]);
  index.set("a.yaml", undefined);
  expect(next && index.nextYearOf(next)).toEqual([]);
});

describe("whose a report is", () => {
  test.each(["xiangtan-2020", "suqian-2023", "suqian-2024"])(
    "is read from the head of %s as from the whole",
    (name) => {
      const text = example(name);
      const whole = identityOf(readSource(text, "a.yaml").value);
      expect(whole).toBeDefined();
      expect(identityIn(text, "a.yaml")).toEqual(whole);
    },
  );

  test("is read wherever its keys stand, and in JSON", () => {
    const identity = { year: 2024, names: ["青石县", "旧县"], scope: "area", revision: 0 };
    const codes = 'year: 2024\norgan: 青石县\norganCode: A\nregion: "430321"\nrevision:\n  no: 2\n';
    expect(identityIn(codes, "a.gouji.yaml")).toMatchObject({ code: "A", region: "430321", revision: 2 });
    const yaml =
      'overview: |\n  year: 1999\nformerNames:\n- 旧县\n"year": 2024\r\norgan: 青石县\nscope: area\n';
    expect(identityIn(yaml, "a.gouji.yaml")).toEqual(identity);
    const json = JSON.stringify({ year: 2024, organ: "青石县", scope: "area", formerNames: ["旧县"] });
    expect(identityIn(json, "a.gouji.json")).toEqual(identity);
    expect(identityIn(json, "a.gouji.yaml")).toEqual(identity);
    const others = ["\uFEFFyear: 2024\norgan: 青石县\n", "  year: 2024\n  organ: 青石县\n"];
    for (const text of others)
      expect(identityIn(text, "a.gouji.yaml")).toMatchObject({ year: 2024, names: ["青石县"] });
  });

  test.each([
    ["organ: 青石县\n"],
    ["year: 2024\n"],
    ["- a\n"],
    [""],
    ["{"],
    ['year: "2024"\norgan: 青石县\n'],
  ])("is not known of %j", (text) => {
    expect(identityIn(text, "a.gouji.yaml")).toBeUndefined();
  });
});
