/** What cannot be judged or switched off: a report in which it stands is not read as it is written. */
const notForJudgement = new Set([
  "syntax",
  "punctuation",
  "number-format",
  "value-kind",
  "key-unknown",
  "key-missing",
  "key-duplicate",
  "format-unknown",
  "format-unquoted",
  "pointer-unknown",
  "character-unprintable",
]);

/** Whether a person may judge findings of a rule to be no fault. */
export function canBeJudged(rule: string): boolean {
  return !notForJudgement.has(rule);
}
