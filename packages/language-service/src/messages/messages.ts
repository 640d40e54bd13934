import type { Language } from "@gouji/core";
import { en } from "./en.js";
import { type Words, zh } from "./zh.js";

const catalogues = { zh, en } satisfies Record<Language, Words>;

export function wordsIn(language: Language = "zh"): Words {
  return catalogues[language];
}

export type { Words };
