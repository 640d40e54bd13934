import type { DocumentLanguage } from "../document/document.js";
import { en } from "./en.js";
import { type Messages, zh } from "./zh.js";

const catalogues = { "zh-CN": zh, en } satisfies Record<DocumentLanguage, Messages>;

/** What a document adds to a report, in its language. */
export function messagesIn(language: DocumentLanguage): Messages {
  return catalogues[language];
}

export type { Messages };
