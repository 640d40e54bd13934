import type { Position } from "@gouji/core";
import type { CompletionList } from "vscode-languageserver";
import { completionItem, type CompletionOptions, type Offer } from "../completion/completion-item.js";
import { type CursorContext, cursorContext } from "../completion/cursor-context.js";
import { keyOffers, type OfferOptions } from "../completion/key-offers.js";
import { newReportOffers } from "../completion/new-report.js";
import { valueOffers } from "../completion/value-offers.js";
import type { ReportDocument } from "../reports/report-document.js";

/** The keys and values that may stand at a position; in an empty file, whole reports. */
export function provideCompletion(
  report: ReportDocument,
  position: Position,
  options: CompletionOptions = {},
): CompletionList | undefined {
  const context = cursorContext(report, position);
  if (!context) return undefined;
  const offers = offersFor(context, report, { snippets: options.snippets === true, words: report.words });
  const items = offers.map((offer, rank) => completionItem(offer, { ...context, rank }, options));
  // By which of its names an item is found depends on what is typed.
  return { isIncomplete: true, items };
}

function offersFor(context: CursorContext, report: ReportDocument, options: OfferOptions): Offer[] {
  const { form, forms } = report;
  if (form && context.kind === "value") return valueOffers(form, context.steps, report);
  if (form) return keyOffers(form, context, options);
  const isEmpty = context.kind === "key" && context.steps.length === 0 && context.present.size === 0;
  if (isEmpty) return newReportOffers(forms, options);
  const namesForm = context.kind === "value" && context.steps.join("/") === "format";
  return namesForm ? forms.flatMap((one) => valueOffers(one, context.steps, report)) : [];
}
