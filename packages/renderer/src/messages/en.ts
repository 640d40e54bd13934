import type { Messages } from "./zh.js";

/** The same catalogue in English. */
export const en: Messages = {
  note: "Note: ",
  blank: "blank",
  missing: "[blank]",
  none: "None",
  shouldBe: (figure) => `should be ${figure}`,
  doubtful: "wrong",
  toCheck: "to be checked",
  watermark: "DRAFT",
  findings: "Findings",
  attachment: "The data of this report",
  suppressed: "Verified by the issuing body",
  noFindings: "No problems were found.",
  severity: { error: "[Error] ", warning: "[Warning] ", info: "[Notice] " },
  label: (text) => `${text}: `,
  aside: (text) => ` (${text})`,
  mark: (text) => ` [${text}]`,
  list: (items) => items.join(", "),
  withUnit: (figure, unit) => (unit.startsWith("%") ? figure + unit : `${figure} ${unit}`),
  unit: (unit) => `Unit: ${unit}`,
  pageNumber: { before: "Page ", after: "" },
};
