import type { Language } from "@gouji/core";
import { en } from "./en.js";
import { type Messages, zh } from "./zh.js";

export function messagesIn(language: Language): Messages {
  return language === "en" ? en : zh;
}

export type { Messages };
