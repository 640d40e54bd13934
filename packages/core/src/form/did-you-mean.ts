import { likelyKey } from "../text/likely-key.js";

/** The end of a refusal of a name, if it looks like one that is known. */
export function didYouMean(written: string, known: readonly string[]): string {
  const likely = likelyKey(written, known, () => undefined);
  return likely === undefined ? "" : `; did you mean ${likely}?`;
}
