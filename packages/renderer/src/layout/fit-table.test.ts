import { describe, expect, test } from "vitest";
import { disclosure, disputes, requests, requests2021 } from "../../test/sample-document.js";
import { leaf, rowTable } from "../../test/sample-tables.js";
import { govTheme } from "../theme/theme.js";
import { typeAreaOf } from "../theme/type-area.js";
import { fitTable } from "./fit-table.js";

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
