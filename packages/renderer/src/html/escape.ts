const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A text as content or attribute value: nothing in it is markup any more. */
export function escape(text: string): string {
  // Most texts are labels and figures.
  if (!/[&<>"']/.test(text)) return text;
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** A text as running words: a long address may break after a slash. */
export function escapeProse(text: string): string {
  return escape(text).replace(/\/(?=[^/])/g, "/<wbr>");
}
