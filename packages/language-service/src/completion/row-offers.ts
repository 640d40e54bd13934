import type { Form } from "@gouji/core";
import { CompletionItemKind } from "vscode-languageserver-types";
import { type EntryStyle, rowEntries } from "../entries/entry-text.js";
import { hasRowsInBraces } from "../entries/has-rows-in-braces.js";
import { writerFor } from "../entries/writer-for.js";
import { type ListPart, listAt } from "../reports/content-at.js";
import type { Offer } from "./completion-item.js";
import type { OfferContext } from "./key-offers.js";
import { dash, lineBefore } from "./typed-word.js";

/** A whole row of a list, with every cell to be filled in, where one may begin: the first of an empty list, too. */
export function rowOffers(form: Form, context: OfferContext): Offer[] {
  const { cursor, report } = context;
  const list = listAt(form, cursor.steps);
  const isBegun = cursor.present.size > 0 || cursor.hasColon || cursor.frame === "braces";
  if (!list || cursor.steps.length > 2 || isBegun) return [];
  return [
    {
      label: report.messages.newRow,
      title: list.title,
      kind: CompletionItemKind.Struct,
      text: rowText(list, context) + cursor.comma,
    },
  ];
}

function rowText(list: ListPart, { cursor, report, snippets }: OfferContext): string {
  const writer = writerFor(report.source, snippets);
  const isJson = report.source.syntax === "json";
  const style: EntryStyle = { writer, inline: hasRowsInBraces(list, cursor.mended) };
  const entries = rowEntries(list, style);
  if (isJson && cursor.kind === "value") return writer.map(entries, style.inline);
  if (isJson) return entries.join(",\n");
  if (style.inline) return dashIn({ cursor }) + writer.map(entries, true);
  const lead = dashIn({ cursor });
  return lead + entries.join(`\n${" ".repeat(lead.length + dashBefore({ cursor, report }))}`);
}

/** How wide the dash is that stands in front of the cursor: clients indent like its line. */
function dashBefore({ cursor, report }: Pick<OfferContext, "cursor" | "report">): number {
  const before = lineBefore(report.source.text, report.positions.offset(cursor.range.start));
  return before.trimStart().length;
}

/** Right below the key of a list, and below its rows, the dash is still to be written. */
function dashIn({ cursor }: Pick<OfferContext, "cursor">): string {
  return cursor.steps.length === 1 ? dash : cursor.dash;
}
