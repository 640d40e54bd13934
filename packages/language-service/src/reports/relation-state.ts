import type { Place } from "@gouji/core/form";
import type { Outcome } from "@gouji/core/report";
import type { ReportDocument } from "./report-document.js";

/** How the relations of a part came out: `39 项勾稽：38 通过，1 不符`; nothing for a part without any. */
export function relationState({ part }: Place, { relations, messages }: ReportDocument): string | undefined {
  const own = relations.filter(({ relation }) => relation.part === part);
  if (own.length === 0) return undefined;
  const count = (kind: Outcome["kind"]) => own.filter(({ outcome }) => outcome.kind === kind).length;
  return messages.relationState(count("holds"), count("fails"), count("incomplete") + count("unassessable"));
}
