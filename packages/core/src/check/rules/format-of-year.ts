import type { Fault } from "../build-finding.js";
import type { Subject } from "../../report/subject.js";
import { nodeAt } from "../../source/pointer.js";

/** Every form is prescribed for certain years: 2019 and 2020 use the form of 2019, later years that of 2021. */
export function formatOfYear({ source, form, messages }: Subject): Fault[] {
  const node = nodeAt(source, ["year"]);
  const year = node?.kind === "scalar" ? node.value : undefined;
  const { from, to } = form.years;
  if (typeof year !== "number" || (year >= from && (to === undefined || year <= to))) return [];
  const message = messages.formatOfYear(year, form.id, messages.years(from, to));
  return [{ rule: "format-of-year", severity: "error", pointer: "/year", message }];
}
