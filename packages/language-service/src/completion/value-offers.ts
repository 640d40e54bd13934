import { checkReport, type Form } from "@gouji/core";
import { type Content, type Place, schemaAt } from "@gouji/core/form";
import { namedPointer } from "@gouji/core/report";
import { traitsOf } from "@gouji/core/rules";
import { CompletionItemKind } from "vscode-languageserver-types";
import { writerFor } from "../entries/writer-for.js";
import { choicesAbove, contentAt } from "../reports/content-at.js";
import type { ReportDocument } from "../reports/report-document.js";
import type { Offer } from "./completion-item.js";
import type { CursorContext } from "./cursor-context.js";
import type { OfferContext } from "./key-offers.js";

/** The values that may stand where the cursor is, where they can be listed. */
export function valueOffers(form: Form, context: OfferContext): Offer[] {
  const { report, cursor } = context;
  const writer = writerFor(report.source, false);
  return listedValues(form, context).map(({ value, isItem, ...offer }) => {
    const text = writer.literal(value);
    return {
      ...offer,
      label: String(value),
      text: cursor.dash + (isItem === false ? `[${text}]` : text) + cursor.comma,
    };
  });
}

type ListedValue = Omit<Offer, "label" | "text"> & {
  readonly value: unknown;
  /** Of one of several choices, whether it stands in its list already. */
  readonly isItem?: boolean;
};

function listedValues(form: Form, { report, cursor }: OfferContext): ListedValue[] {
  const [list, , key] = cursor.steps;
  if (list === "suppressions" && (key === "rule" || key === "at"))
    return suppressionValues(key, report, cursor);
  const content = contentAt(form, cursor.steps);
  if (content && content.choices.length > 0) return choicesOf(content, content.holds !== "choices");
  const several = choicesAbove(form, cursor.steps);
  if (several) return choicesOf(several, true).filter(({ label }) => !cursor.present.has(label));
  const schema = schemaAt(form, cursor.steps);
  const values = schema?.const === undefined ? (schema?.enum ?? []) : [schema.const];
  return values.map((value) => ({
    value,
    title: schema?.title ?? "",
    description: schema?.description,
    kind: CompletionItemKind.EnumMember,
  }));
}

/** What may be chosen, found by the printed words as well: `true` by 是. */
function choicesOf({ choices, title, description }: Place & Content, isItem: boolean) {
  return choices.map(({ value, word }) => ({
    value,
    isItem,
    label: String(value),
    title: word === String(value) ? title : word,
    description,
    kind: CompletionItemKind.EnumMember,
  }));
}

/** The rules or places of the findings that there are; while a word is half typed, a report may have no other finding. */
function suppressionValues(
  key: "rule" | "at",
  { forms, context, reports }: ReportDocument,
  { mended }: CursorContext,
): ListedValue[] {
  const { findings, form } = checkReport(mended, forms, {
    ...context,
    reports,
  });
  const open = findings.filter(
    ({ rule, suppressed }) => suppressed === undefined && traitsOf(rule).suppressible,
  );
  const values = open.map(({ rule, pointer, label, message }) => ({
    value: key === "rule" ? rule : form ? namedPointer(pointer, form) : pointer,
    title: label,
    description: message,
    kind: CompletionItemKind.Reference,
  }));
  return [...new Map(values.map((one) => [one.value, one])).values()];
}
