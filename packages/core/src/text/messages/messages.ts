import type { Language } from "../language.js";
import { en } from "./en.js";
import { type Messages, zh } from "./zh.js";

const catalogues = { zh, en } satisfies Record<Language, Messages>;

/** The catalogue of a language; Chinese by default. */
export function messagesIn(language: Language = "zh"): Messages {
  return catalogues[language];
}

export type { Messages };
