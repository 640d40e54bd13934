import type { DraftFinding } from "./document/document.js";

/** What stands before a finding at the end of a draft: colour alone says nothing on a grey printer. */
export const severityWords = {
  error: "错误",
  warning: "警告",
  info: "提示",
} as const satisfies Record<DraftFinding["severity"], string>;
