import { statutoryForms } from "@gouji/core";
import { headOf } from "@gouji/core/report";
import { loadForm } from "@gouji/core/custom-form";
import { ReportIndex } from "@gouji/project";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const of = (year: number, more: object = {}) => headOf({ year, organ: "青石县数据局", ...more });

const schema = new URL("../../../test/forms/library/library.schema.json", import.meta.url);
const library = loadForm(JSON.parse(readFileSync(schema, "utf8")));
const forms = [library, ...statutoryForms];

/** The file of last year's report among files with these identities. */
function lastYearAmong(
  files: Readonly<Record<string, object | undefined>>,
  report: object,
  file = "2024/a.yaml",
) {
  const index = new ReportIndex();
  for (const [path, value] of Object.entries(files))
    index.set(path, value && headOf({ format: "2021", ...value }));
  const identity = headOf({ format: "2021", ...report });
  const found = identity && index.lastYearOf(identity, file, forms);
  return found?.kind === "several" ? found.files : found?.kind === "one" ? found.file : undefined;
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

  test("is any of several where several organs have become one", () => {
    const merged = { ...report, formerNames: ["甲局", "乙局"] };
    const files = { "a.yaml": { ...before, organ: "甲局" }, "b.yaml": { ...before, organ: "乙局" } };
    expect(lastYearAmong(files, merged)).toEqual(["a.yaml", "b.yaml"]);
    expect(lastYearAmong({ "a.yaml": { ...before, organ: "甲局" } }, merged)).toBe("a.yaml");
  });

  test("is of the same form, whatever else the organ reports", () => {
    const [now, last] = [
      { ...report, format: "2021" },
      { ...before, format: "2021" },
    ];
    const loans = { ...before, format: "library", revision: { no: 9, date: "2024-05-01", reason: "更正" } };
    expect(lastYearAmong({ "2024/loans.yaml": loans, "far/off/a.yaml": last }, now)).toBe("far/off/a.yaml");
    expect(
      lastYearAmong({ "2024/loans.yaml": loans, "far/off/a.yaml": last }, { ...report, format: "library" }),
    ).toBe("2024/loans.yaml");
    expect(lastYearAmong({ "2024/loans.yaml": loans }, now)).toBeUndefined();
    expect(lastYearAmong({ "2024/other.yaml": { ...before, format: "unheard-of" } }, now)).toBeUndefined();
  });

  test("may be of the form before, which printed the same title", () => {
    const last = { year: 2020, organ: "青石县数据局", format: 2019 };
    const now = { year: 2021, organ: "青石县数据局", format: "2021" };
    expect(lastYearAmong({ "2020/a.yaml": last }, now)).toBe("2020/a.yaml");
  });

  test("is not told apart by what its form has no field for", () => {
    const now = { ...report, format: "library", scope: "area" };
    expect(lastYearAmong({ "a.yaml": { ...before, format: "library" } }, now)).toBe("a.yaml");
    expect(
      lastYearAmong({ "a.yaml": { ...before, format: "2021" } }, { ...now, format: "2021" }),
    ).toBeUndefined();
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
  expect(identity && index.lastYearOf(identity, "b.yaml", forms)).toEqual({ kind: "none" });
  expect(next && index.nextYearOf(next, forms)).toEqual(["a.yaml"]);
  index.set("a.yaml", undefined);
  expect(next && index.nextYearOf(next, forms)).toEqual([]);
});
