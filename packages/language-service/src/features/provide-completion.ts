import type { Position } from "@gouji/core";
import type { CompletionList } from "vscode-languageserver-types";
import { completionItem, type CompletionOptions, type Offer } from "../completion/completion-item.js";
import { cursorContext } from "../completion/cursor-context.js";
import { formatOffer } from "../completion/format-offer.js";
import { keyOffers, type OfferContext } from "../completion/key-offers.js";
import { newReportOffers } from "../completion/new-report.js";
import { rowOffers } from "../completion/row-offers.js";
import { valueOffers } from "../completion/value-offers.js";
import type { ReportDocument } from "../reports/report-document.js";

/** The keys and values that may stand at a position; in an empty file, whole reports. */
export function provideCompletion(
  report: ReportDocument,
  position: Position,
  options: CompletionOptions = {},
): CompletionList | undefined {
  const cursor = cursorContext(report, position);
  if (!cursor) return undefined;
  const offers = offersFor({ report, cursor, snippets: options.snippets === true });
  const items = offers.map((offer, rank) => completionItem(offer, { ...cursor, rank }, options));
  // By which of its names an item is found depends on what is typed.
  return { isIncomplete: true, items };
}

function offersFor(context: OfferContext): Offer[] {
  const { form, forms } = context.report;
  const { kind, steps, present } = context.cursor;
  if (kind === "value" && steps.join("/") === "format") {
    return forms.flatMap((one) => valueOffers(one, context));
  }
  if (form && kind === "value") return [...rowOffers(form, context), ...valueOffers(form, context)];
  if (form) return [...rowOffers(form, context), ...(isBare(context) ? [] : keyOffers(form, context))];
  if (kind === "value" || steps.length > 0) return [];
  const whole = present.size === 0 ? newReportOffers(forms, context) : [];
  return [...whole, ...formatOffer(forms, context)];
}

/** Whether keys may not stand here, but items of a list. */
function isBare({ cursor }: OfferContext): boolean {
  return cursor.dash !== "";
}
