import type { Form } from "@gouji/core";
import { schemaAt } from "@gouji/core/form";
import { CompletionItemKind } from "vscode-languageserver-types";
import { writerFor } from "../entries/writer-for.js";
import type { Offer } from "./completion-item.js";
import type { OfferContext } from "./key-offers.js";

const key = "format";

/** The key by which a report names its form, for one that names none yet. */
export function formatOffer(forms: readonly Form[], { report, cursor, snippets }: OfferContext): Offer[] {
  const byYear = forms.toSorted((a, b) => b.years.from - a.years.from);
  const schemas = byYear.flatMap((form) => schemaAt(form, [key]) ?? []);
  const [newest] = schemas;
  if (!newest || cursor.present.has(key)) return [];
  const writer = writerFor(report.source, snippets);
  const entryText = () => {
    const entry = writer.entry(key, writer.choice(schemas.map((schema) => schema.const)));
    return cursor.frame === "file" ? (writer.report([entry], [], "file") ?? entry) : entry + cursor.comma;
  };
  return [
    {
      label: key,
      title: newest.title ?? key,
      description: newest.description,
      kind: CompletionItemKind.Property,
      text: cursor.hasColon ? writer.key(key) : entryText(),
    },
  ];
}
