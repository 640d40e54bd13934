import { checkReport, readSource } from "@gouji/core";
import { loadForm } from "@gouji/core/custom-form";
import { selectForm } from "@gouji/core/report";
import { buildDocument } from "../src/document/build-document.js";
import type { DocumentCell, DocumentTable, ReportDocument } from "../src/document/document.js";

type Node = Readonly<Record<string, unknown>>;

/** A form of a few parts, and what stands beside them. */
export interface SmallForm {
  readonly parts: Readonly<Record<string, Node>>;
  readonly fields?: Readonly<Record<string, Node>>;
  readonly definitions?: Readonly<Record<string, Node>>;
  /** Fields that every report has. */
  readonly required?: readonly string[];
  /** Parts that a report may leave out. */
  readonly optional?: readonly string[];
  readonly form?: Node;
}

const text = { title: "单位", type: "string" };

function schemaOf({
  parts,
  fields = {},
  definitions = {},
  required = [],
  optional = [],
  form = {},
}: SmallForm): object {
  const keys = Object.keys(parts);
  return {
    $id: "urn:example:small",
    "x-form": { id: "small", years: { from: 2020 }, document: "-", title: "{organ}", parts: keys, ...form },
    type: "object",
    required: ["format", "year", "organ", ...required, ...keys.filter((key) => !optional.includes(key))],
    additionalProperties: false,
    properties: {
      format: { title: "格式", const: "small" },
      year: { title: "年度", type: "integer" },
      organ: text,
      notes: { title: "附注", type: "object", additionalProperties: { type: "string" } },
      ...fields,
      ...parts,
    },
    definitions,
  };
}

/** A report of such a form as a document; its common fields are written already. */
export function smallDocument(form: SmallForm, report: string, { draft = false } = {}): ReportDocument {
  const forms = [loadForm(schemaOf(form))];
  const common = ["format: small", "year: 2025", ...(/^organ:/m.test(report) ? [] : ["organ: 甲局"])];
  const source = readSource(`${[...common, report].join("\n")}\n`, "report.gouji.yaml");
  const read = selectForm(source, forms);
  if (!read) throw new Error("The report names no form.");
  const { language } = read;
  return buildDocument(source, read, draft ? { draft: checkReport(source, forms, { language }) } : {});
}

export function tableOf(document: ReportDocument, part = 0): DocumentTable {
  const table = document.parts[part]?.blocks.find((block) => block.kind === "table");
  if (table?.kind !== "table") throw new Error("The part has no table.");
  return table.table;
}

export function cellsOf({ bands }: DocumentTable): DocumentCell[] {
  return bands.flatMap(({ head, body }) => [...head, ...body].flat());
}

/** The value that stands at a pointer. */
export function cellAt(document: ReportDocument, pointer: string): DocumentCell | undefined {
  const tables = document.parts.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "table" ? [block.table] : [])),
  );
  return tables
    .flatMap(cellsOf)
    .find((cell) => cell.role !== "column" && cell.pointer === pointer && !isLabel(cell));
}

/** The label of a field has the pointer of its value. */
function isLabel({ role, id }: DocumentCell): boolean {
  return role === "row" && id?.startsWith("row:") === true && !id.match(/\/\d+$/);
}
