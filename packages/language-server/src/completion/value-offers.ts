import type { Form } from "@gouji/core";
import { CompletionItemKind } from "vscode-languageserver";
import { writerFor } from "../entries/writer-for.js";
import type { ReportDocument } from "../reports/report-document.js";
import { schemaAt } from "./candidates.js";
import type { Offer } from "./completion-item.js";
import type { OfferContext } from "./key-offers.js";

/** The values that may stand where the cursor is, where they can be listed. */
export function valueOffers(form: Form, { report, cursor }: OfferContext): Offer[] {
  const writer = writerFor(report.source, false);
  return listedValues(form, cursor.steps, report).map(({ value, ...offer }) => ({
    ...offer,
    label: String(value),
    text: writer.literal(value) + cursor.comma,
  }));
}

type ListedValue = Omit<Offer, "label" | "text"> & { readonly value: unknown };

function listedValues(form: Form, steps: readonly string[], report: ReportDocument): ListedValue[] {
  const judged = judgedValues(steps, report);
  if (judged) return judged;
  const schema = schemaAt(form, steps);
  const values = schema?.const === undefined ? (schema?.enum ?? []) : [schema.const];
  return values.map((value) => ({
    value,
    title: schema?.title ?? "",
    description: schema?.description,
    kind: CompletionItemKind.EnumMember,
  }));
}

/** In `suppressions`, the rules and places of the findings that there are. */
function judgedValues(
  [list, , key]: readonly string[],
  { findings }: ReportDocument,
): ListedValue[] | undefined {
  if (list !== "suppressions" || (key !== "rule" && key !== "at")) return undefined;
  const values = findings.map(({ rule, pointer, label, message }) => ({
    value: key === "rule" ? rule : pointer,
    title: label,
    description: message,
    kind: CompletionItemKind.Reference,
  }));
  return [...new Map(values.map((one) => [one.value, one])).values()];
}
