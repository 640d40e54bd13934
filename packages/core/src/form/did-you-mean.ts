import { likelyKey } from "../text/likely-key.js";
import type { Text } from "./schema.js";

/** The end of a refusal of a name: the one that is likely meant, or all that are known, if they are few. */
export function didYouMean(written: string, known: readonly string[]): Text {
  const likely = likelyKey(written, known, () => undefined);
  if (likely !== undefined) return { zh: `，是不是 ${likely}？`, en: `; did you mean ${likely}?` };
  if (known.length === 0 || known.length > mostNamed)
    return { zh: "，请删去或改正", en: ": remove or correct it" };
  return { zh: `；可用的有 ${known.join("、")}`, en: `; known are ${known.join(", ")}` };
}

/** A reader looks through a list of so many. */
const mostNamed = 20;
