import { readFileSync } from "node:fs";
import { type FormSchema, type Form, statutoryForms } from "@gouji/core";
import { compileForm, type TablePart } from "@gouji/core/form";
import { describe, expect, test } from "vitest";
import { type Grid, gridInText, matchTable, Mismatch } from "../src/index.js";

const form = statutoryForms.find(({ id }) => id === "2021") as Form;

function tableOf(pointer: string, { parts } = form): TablePart {
  const table = parts.find((part) => part.pointer === pointer);
  if (table?.kind !== "table") throw new Error(`no table ${pointer}`);
  return table;
}

function grid(...rows: string[]): Grid {
  return gridInText(`${rows.join("\n")}\t`) ?? [];
}

/** What each cell gets: `carriedIn/person 3`. */
function match(pointer: string, rows: Grid, at?: string, own = form) {
  const place = at === undefined ? undefined : own.places.get(at);
  const found = matchTable(rows, { form: own, table: tableOf(pointer, own), ...(place && { at: place }) });
  if (found instanceof Mismatch) return found.reason;
  return found.map(({ cell, text }) => `${cell.path.slice(1).join("/")} ${text}`);
}

const requests = "/requests";
const seven = "1\t2\t3\t4\t5\t6\t21";

describe("rows are found by their labels", () => {
  test("whatever their order, and however they are shortened or numbered", () => {
    const rows = grid(`上年结转\t${seven}`, `1.本年新收\t7\t0\t0\t0\t0\t0\t7`);
    expect(match(requests, rows)).toEqual([
      ...["person 1", "business 2", "research 3", "welfare 4", "legal 5", "other 6", "total 21"].map(
        (cell) => `carriedIn/${cell}`,
      ),
      ...["person 7", "business 0", "research 0", "welfare 0", "legal 0", "other 0", "total 7"].map(
        (cell) => `received/${cell}`,
      ),
    ]);
  });

  test("and each figure keeps its place in the grid", () => {
    const rows = grid("", `\t本年新收政府信息公开申请数量\t${seven}`);
    const found = matchTable(rows, { form, table: tableOf(requests) });
    if (found instanceof Mismatch) throw new Error(found.reason.kind);
    expect(found.map(({ row, column }) => [row, column])).toEqual([2, 3, 4, 5, 6, 7, 8].map((at) => [1, at]));
  });
});

test("figures are found by the heads above them, in part too", () => {
  const rows = grid("\t自然人\t总计", "本年新收政府信息公开申请数量\t3\t8");
  expect(match(requests, rows)).toEqual(["received/person 3", "received/total 8"]);
});

test("without labels figures go in order from the place that is to be filled", () => {
  expect(match(requests, grid("3\t4"), "/requests/carriedIn/business")).toEqual([
    "carriedIn/business 3",
    "carriedIn/research 4",
  ]);
});

describe("a grid that does not fit says why", () => {
  test.each([
    ["nothing to fill in", grid("本年\t新收"), { kind: "no-figures" }],
    ["a row of another table", grid(`行政处罚\t${seven}`), { kind: "unknown-row", label: "行政处罚" }],
    ["a label of several rows", grid(`政府信息\t${seven}`), { kind: "unclear-row", label: "政府信息" }],
    [
      "a row twice",
      grid(`上年结转\t${seven}`, `上年结转\t${seven}`),
      { kind: "repeated-row", label: "上年结转" },
    ],
    [
      "a column that there is none of",
      grid("\t自然人\t村民\t总计", "上年结转\t1\t2\t3"),
      { kind: "unknown-column", head: "村民" },
    ],
    [
      "columns in another order",
      grid("\t总计\t自然人", "上年结转\t1\t2"),
      { kind: "misplaced-column", head: "自然人" },
    ],
    [
      "a figure without a head",
      grid("\t自然人\t\t总计", "上年结转\t1\t2\t3"),
      { kind: "no-head", text: "2" },
    ],
    ["more cells than the table has", grid(`上年结转\t${seven}\t9`), { kind: "too-many" }],
  ])("%s", (_, rows, reason) => {
    expect(match(requests, rows)).toEqual(reason);
  });

  test("a row that is not the one to be filled", () => {
    expect(match(requests, grid(`上年结转\t${seven}`), "/requests/received")).toMatchObject({
      kind: "row-elsewhere",
      label: "上年结转",
      expected: { pointer: "/requests/received" },
    });
  });
});

test("labels come from the form: one that was made up is matched as well", () => {
  const schema = readFileSync(
    new URL("../../../test/forms/library/library.schema.json", import.meta.url),
    "utf8",
  );
  const library = compileForm(JSON.parse(schema) as FormSchema, () => []);
  for (const table of library.parts.filter((part) => part.kind === "table")) {
    const rows = table.rows.map(({ title, cells }) =>
      [title, ...cells.map((cell) => String(cell))].join("\t"),
    );
    if (table.layout.labelColumns === 0) continue;
    const found = matchTable(grid(...rows), { form: library, table });
    if (found instanceof Mismatch) throw new Error(JSON.stringify(found.reason));
    expect(found.map(({ cell, text }) => `${cell.index} ${text}`)).toEqual(
      table.cells.map((cell) => `${cell} ${cell}`),
    );
  }
});
