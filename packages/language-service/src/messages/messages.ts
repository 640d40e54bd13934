import type { Language } from "@gouji/core";
import { en } from "./en.js";
import { type Messages, zh } from "./zh.js";

const catalogues = { zh, en } satisfies Record<Language, Messages>;

export function messagesIn(language: Language = "zh"): Messages {
  return catalogues[language];
}

export type { Messages };
