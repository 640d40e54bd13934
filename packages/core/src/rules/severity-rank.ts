import type { Severity } from "../form/schema.js";

export const severityRank = { off: 0, info: 1, warning: 2, error: 3 } satisfies Record<
  Severity | "off",
  number
>;
