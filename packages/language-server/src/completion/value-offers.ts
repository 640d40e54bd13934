import type { Form } from "@gouji/core";
import { CompletionItemKind } from "vscode-languageserver";
import type { ReportDocument } from "../reports/report-document.js";
import { schemaAt } from "./candidates.js";
import type { Offer } from "./completion-item.js";

/** The values that may stand where the cursor is, where they can be listed. */
export function valueOffers(form: Form, steps: readonly string[], report: ReportDocument): Offer[] {
  const judged = judgedOffers(steps, report);
  if (judged) return judged;
  const schema = schemaAt(form, steps);
  const values = schema?.const === undefined ? (schema?.enum ?? []) : [schema.const];
  return values.map((value) => ({
    label: String(value),
    title: schema?.title ?? "",
    description: schema?.description,
    kind: CompletionItemKind.EnumMember,
    text: schema?.const === undefined ? String(value) : JSON.stringify(value),
  }));
}

/** In `suppressions`, the rules and places of the findings that there are. */
function judgedOffers([list, , key]: readonly string[], { findings }: ReportDocument): Offer[] | undefined {
  if (list !== "suppressions" || (key !== "rule" && key !== "at")) return undefined;
  const offers = findings.map(({ rule, pointer, label, message }) => ({
    label: key === "rule" ? rule : pointer,
    title: label,
    description: message,
    kind: CompletionItemKind.Reference,
    text: key === "rule" ? rule : pointer,
  }));
  return [...new Map(offers.map((offer) => [offer.label, offer])).values()];
}
