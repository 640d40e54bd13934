/**
 * Text as Markdown that shows it and nothing else: no links, images, HTML, commands or lists. Punctuation that means
 * nothing in the middle of a line stays bare, since some editors show Markdown as it is written.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .trim()
    .replaceAll(/[\\`*_{}[\]<>#!|~&$@^]/g, "\\$&")
    .replaceAll(/:(?=\/\/)|(?<=\bwww)\./gi, "\\$&")
    .replace(/^(\d*)([-+=]|[.)](?!\d))/, "$1\\$2");
}
