import type { Language } from "@gouji/core";
import { en } from "./en.js";
import { type Words, zh } from "./zh.js";

export function wordsIn(language: Language): Words {
  return language === "en" ? en : zh;
}

export type { Words };
