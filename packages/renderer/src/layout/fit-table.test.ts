import { describe, expect, test } from "vitest";
import type { DocumentTable } from "../document/document.js";
import { disclosure, disputes, requests, requests2021 } from "../../test/sample-document.js";
import { leaf, rowTable } from "../../test/sample-tables.js";
import { govTheme } from "../theme/theme.js";
import { typeAreaOf } from "../theme/type-area.js";
import { fitTable } from "./fit-table.js";
import { reports, tablesIn } from "../../test/example-report.js";
import { latinTheme } from "../theme/theme.js";

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const room = (size: number, column = 0) => column / size - 2 * govTheme.table.paddingX;

describe("a table on a page", () => {
  test.each([
    ["bands", disclosure],
    ["rows", requests],
    ["rows with three more", requests2021],
    ["row", disputes],
  ])("takes the width of the type area and one page: %s", (_, table) => {
    const { columns, onePage, size } = fitTable(table, govTheme);
    expect(sum(columns)).toBeCloseTo(typeAreaOf(govTheme).width);
    expect(onePage).toBe(true);
    expect(size).toBeGreaterThanOrEqual(8.5);
  });

  test("never leaves a head of fifteen columns one character a line", () => {
    const { columns, size } = fitTable(disputes, govTheme);
    expect(Math.min(...columns.map((column) => room(size, column)))).toBeGreaterThanOrEqual(2);
  });

  test("keeps a long figure on one line", () => {
    const wide = rowTable([["甲", Array.from({ length: 15 }, () => leaf("总计"))]], () => "1234567");
    const { columns, size } = fitTable(wide, govTheme);
    expect(room(size, columns[3])).toBeGreaterThanOrEqual(7 * 0.56);
  });

  test("gives row labels more width than figures", () => {
    const { columns } = fitTable(requests, govTheme);
    expect(columns[2]).toBeGreaterThan(2 * (columns[3] ?? 0));
    expect(new Set(columns.slice(3).map((column) => column.toFixed(3))).size).toBe(1);
  });
});

const tableCalled = (name: "websites" | "budget", kind: DocumentTable["kind"]) => {
  const table = tablesIn(reports[name]).find((one) => one.kind === kind);
  if (!table) throw new Error(`${name} has no such table.`);
  return table;
};

describe("a table of fields", () => {
  const table = tablesIn(reports.websites)[1] ?? tableCalled("websites", "fields");
  const { columns, size } = fitTable(table, govTheme);
  const [outer = 0, inner = 0, label = 0, value = 0, ...second] = columns;

  test("has its labels and its values as wide as those beside them", () => {
    expect(second.map((width) => width.toFixed(2))).toEqual([label.toFixed(2), value.toFixed(2)]);
  });

  test("gives groups no more width than they need", () => {
    for (const group of [outer, inner]) expect(group / size).toBeLessThan(5);
    expect(label).toBeGreaterThan(2 * inner);
  });
});

describe("a list", () => {
  const { columns, size } = fitTable(tableCalled("websites", "list"), govTheme);

  test("keeps the numbers of its rows narrow, and gives texts more than figures", () => {
    const [number = 0] = columns;
    expect(number / size).toBeLessThan(3);
    expect(number).toBe(Math.min(...columns));
    expect(columns[7]).toBeGreaterThan(columns[5] ?? 0);
  });
});

describe("words of Latin script", () => {
  const list = tableCalled("budget", "list");

  test("are never narrower than their column", () => {
    const { columns, isCramped, size } = fitTable(list, latinTheme);
    const words = list.bands.flatMap(({ body }) => body.flatMap((row) => row[2]?.text.split(" ") ?? []));
    const longest = Math.max(...words.map((word) => word.length));
    expect(isCramped).toBe(false);
    expect(room(size, columns[2])).toBeGreaterThan(longest * 0.5);
  });

  test("and ten amounts lie on the long side of the page, in type that can be read", () => {
    const { columns, isWide, onePage, size } = fitTable(tableCalled("budget", "rows"), latinTheme);
    expect(isWide).toBe(true);
    expect(sum(columns)).toBeCloseTo(typeAreaOf(latinTheme).height);
    expect(size).toBeGreaterThanOrEqual(7.5);
    expect(onePage).toBe(true);
  });
});

test("no table of the statutory forms needs the long side of its page", () => {
  const tables = [reports["xiangtan-2020"], reports["suqian-2024"]].flatMap(tablesIn);
  expect(tables.map((table) => fitTable(table, govTheme).isWide)).toEqual(tables.map(() => false));
});
