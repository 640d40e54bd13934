import { statutoryForms } from "@gouji/core";
import type { Table } from "@gouji/types";
import { tables as tables2021 } from "@gouji/types/2021";
import { describe, expect, test } from "vitest";

const entries = await Promise.all(
  statutoryForms.map(async (form) => {
    const { tables } = (await import(`@gouji/types/${form.id}`)) as {
      tables: Readonly<Record<string, Table>>;
    };
    return { form, tables };
  }),
);

describe.each(entries)("form $form.id", ({ form, tables }) => {
  test("every figure stands in exactly one row", () => {
    const cells = Object.values(tables).flatMap(({ bands }) =>
      bands.flatMap(({ rows }) => rows.flatMap((row) => row.cells)),
    );
    expect(cells).toEqual(form.cells.map(({ pointer }) => pointer));
  });

  test("heads, label boxes and columns fill the grid", () => {
    for (const { gridColumns, labelColumns, bands } of Object.values(tables)) {
      for (const { head, columns, rows } of bands) {
        const area = head.flat().reduce((sum, { colSpan, rowSpan }) => sum + colSpan * rowSpan, 0);
        expect(area).toBe(gridColumns * head.length);
        expect(columns.reduce((sum, { colSpan }) => sum + colSpan, labelColumns)).toBe(gridColumns);
        const labels = rows
          .flatMap(({ boxes }) => boxes)
          .reduce((sum, { colSpan, rowSpan }) => sum + colSpan * rowSpan, 0);
        expect(labels).toBe(labelColumns * rows.length);
      }
    }
  });
});

test("a column knows the heads above it, and its unit; a row its groups", () => {
  const [band] = tables2021.requests.bands;
  expect(band?.columns[1]).toEqual({
    title: "商业企业",
    labels: ["申请人情况", "法人或其他组织", "商业企业"],
    colSpan: 1,
    holds: "figure",
    integer: true,
    unit: "件",
  });
  expect(
    band?.rows.find(({ pointer }) => pointer === "/requests/outcomes/refused/stateSecret")?.labels,
  ).toEqual(["三、本年度办理结果", "（三）不予公开", "1.属于国家秘密"]);
});
