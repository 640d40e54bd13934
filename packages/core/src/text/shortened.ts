/** A report's own text as a message quotes it: enough to know it by. */
export function shortened(text: string, most = 80): string {
  if (text.length <= most) return text;
  // Half a character is not shown.
  return `${text.slice(0, most).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
