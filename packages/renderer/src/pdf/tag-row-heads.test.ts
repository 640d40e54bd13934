import { afterAll, describe, expect, test } from "vitest";
import { drafts, reports, tablesIn } from "../../test/example-report.js";
import { longTable } from "../../test/long-table.js";
import { taggedTables } from "../../test/pdf-structure.js";
import { hasPoppler } from "../../test/poppler.js";
import { sampleDraft } from "../../test/sample-document.js";
import type { DocumentCell, DocumentTable } from "../document/document.js";
import { createPdfRenderer } from "./pdf-renderer.js";

const renderer = createPdfRenderer();
afterAll(() => renderer.close());

const cellsOf = ({ bands }: DocumentTable) => bands.flatMap(({ head, body }) => [...head, ...body].flat());
const plain = (text: string) => text.replace(/\s/g, "");

/** What a screen reader shall get of a table. */
function expected(table: DocumentTable) {
  const cells = cellsOf(table);
  const labels = new Map(cells.map(({ id, text, mark }) => [id, plain(text + (mark?.text ?? ""))]));
  return cells.map((cell) => ({
    kind: isValue(cell) ? "TD" : "TH",
    scope: isValue(cell) ? undefined : cell.role === "row" ? "Row" : "Column",
    text: plain(cell.text) + plain(cell.mark?.text ?? ""),
    heads: headsOf(
      cell,
      cells.map(({ id }) => id),
    ).map((id) => labels.get(id)),
  }));
}

const isValue = ({ role }: DocumentCell) => role === "data" || role === "number";
/** The number of a row stands under the head of its column alone. */
const headsOf = ({ role, headers = [] }: DocumentCell, ids: readonly (string | undefined)[]) =>
  role === "data" ? headers : role === "number" ? [ids.find((id) => id?.startsWith("numbers:"))] : [];

describe.skipIf(!hasPoppler)("the structure of a PDF, read with poppler", () => {
  const { budget, library, "suqian-2024": suqian, websites } = reports;
  const { "websites-draft": gaps } = drafts;
  const several = longTable(90);
  test.each(Object.entries({ suqian, library, websites, gaps, budget, draft: sampleDraft, several }))(
    "has every figure under the heads of its row and column: %s",
    async (_, document) => {
      const tables = taggedTables(await renderer.render(document));
      expect(tables).toEqual(tablesIn(document).map(expected));
    },
  );
});
