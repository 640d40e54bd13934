/** Each line of a text, moved to the right. */
export function indented(text: string, unit: string): string {
  return text.replaceAll(/^(?=.)/gm, unit);
}
