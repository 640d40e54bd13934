import { checkReport, type Form } from "@gouji/core";
import { schemaAt } from "@gouji/core/form";
import { traitsOf } from "@gouji/core/rules";
import { CompletionItemKind } from "vscode-languageserver-types";
import { writerFor } from "../entries/writer-for.js";
import type { ReportDocument } from "../reports/report-document.js";
import type { Offer } from "./completion-item.js";
import type { CursorContext } from "./cursor-context.js";
import type { OfferContext } from "./key-offers.js";

/** The values that may stand where the cursor is, where they can be listed. */
export function valueOffers(form: Form, context: OfferContext): Offer[] {
  const { report, cursor } = context;
  const writer = writerFor(report.source, false);
  return listedValues(form, context).map(({ value, ...offer }) => ({
    ...offer,
    label: String(value),
    text: writer.literal(value) + cursor.comma,
  }));
}

type ListedValue = Omit<Offer, "label" | "text"> & { readonly value: unknown };

function listedValues(form: Form, { report, cursor }: OfferContext): ListedValue[] {
  const [list, , key] = cursor.steps;
  if (list === "suppressions" && (key === "rule" || key === "at"))
    return suppressionValues(key, report, cursor);
  const schema = schemaAt(form, cursor.steps);
  const values = schema?.const === undefined ? (schema?.enum ?? []) : [schema.const];
  return values.map((value) => ({
    value,
    title: schema?.title ?? "",
    description: schema?.description,
    kind: CompletionItemKind.EnumMember,
  }));
}

/** The rules or places of the findings that there are; while a word is half typed, a report may have no other finding. */
function suppressionValues(
  key: "rule" | "at",
  { forms, context, lastYear }: ReportDocument,
  { mended }: CursorContext,
): ListedValue[] {
  const { findings } = checkReport(mended, forms, { ...context, ...(lastYear && { reports: { lastYear } }) });
  const open = findings.filter(
    ({ rule, suppressed }) => suppressed === undefined && traitsOf(rule).suppressible,
  );
  const values = open.map(({ rule, pointer, label, message }) => ({
    value: key === "rule" ? rule : pointer,
    title: label,
    description: message,
    kind: CompletionItemKind.Reference,
  }));
  return [...new Map(values.map((one) => [one.value, one])).values()];
}
