/** The text of a cell: labels are broken by lines and spaces to fit their column. */
export function cleanText(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
