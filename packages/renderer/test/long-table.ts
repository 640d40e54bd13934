import type { ReportDocument } from "../src/document/document.js";
import { sampleDocument } from "./sample-document.js";
import { leaf, rowsTable } from "./sample-tables.js";

/** A report with a table of so many rows that no page holds it. */
export function longTable(rows: number): ReportDocument {
  const labels = Array.from({ length: rows }, (_, row) => leaf(`第${row + 1}行`));
  const table = rowsTable("角", [leaf("甲栏"), leaf("乙栏")], labels, (row) => String(row));
  return {
    ...sampleDocument,
    parts: [{ pointer: "/long", title: "一、长表", blocks: [{ kind: "table", table }] }],
  };
}
