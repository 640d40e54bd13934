import type { Finding } from "@gouji/core";
import { traitsOf } from "@gouji/core/rules";
import { countsAt } from "../output/totals.js";
import type { CheckedFile } from "./checked-file.js";

/**
 * The errors for which a report is not rendered: for a final document all that are not suppressed; for a draft those that
 * leave nothing to lay out, a form that is not known or a file that cannot be read. Nothing where it may be rendered.
 */
export function refusingErrors(
  {
    form,
    source,
    findings,
  }: Pick<CheckedFile, "source" | "findings"> & { readonly form?: CheckedFile["form"] | undefined },
  draft: boolean,
): readonly Finding[] | undefined {
  const errors = findings.filter((finding) => countsAt("error", finding));
  const layable = form && source.root && !errors.some(({ rule }) => traitsOf(rule).blocksDrafts);
  return layable && (errors.length === 0 || draft) ? undefined : errors;
}
