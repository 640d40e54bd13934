import type { Content } from "../form/form.js";

/** A value that a cell may hold, as it stands in a report: the least figure, the first choice, a word. */
export function sampleValue({ holds, minimum, choices, units }: Content, word = "无"): string {
  const [first] = choices;
  switch (holds) {
    case "figure": {
      const figure = String(Number.isFinite(minimum) && minimum > 0 ? minimum : 0);
      return units ? `{ value: ${figure}, unit: ${units[0] ?? ""} }` : figure;
    }
    case "text":
      return word;
    case "yesNo":
      return "true";
    case "choice":
      return JSON.stringify(first?.value ?? null);
    case "choices":
      return `[${JSON.stringify(first?.value ?? null)}]`;
  }
}
