import type { Cell } from "../form/form.js";
import { sampleOfPattern } from "../text/sample-of-pattern.js";
import type { Language } from "../text/language.js";

const words = { zh: "甲", en: "First" } as const satisfies Record<Language, string>;

/** A value that a cell may hold, as it stands in a report: the least figure, the first choice, a word. */
export function sampleValue({ holds, minimum, choices, units, schema }: Cell, language: Language): string {
  const [first] = choices;
  switch (holds) {
    case "figure": {
      const figure = String(Number.isFinite(minimum) && minimum > 0 ? minimum : 0);
      return units ? `{ value: ${figure}, unit: ${units[0] ?? ""} }` : figure;
    }
    case "text":
      return sampleWord(schema.pattern, words[language]);
    case "yesNo":
      return "true";
    case "choice":
      return JSON.stringify(first?.value ?? null);
    case "choices":
      return `[${JSON.stringify(first?.value ?? null)}]`;
  }
}

/** The word, or what a pattern asks for instead. */
function sampleWord(pattern: string | undefined, word: string): string {
  if (pattern === undefined || new RegExp(pattern, "u").test(word)) return word;
  return JSON.stringify(sampleOfPattern(pattern) ?? word);
}
