/** What we write into a folder of somebody's. */
export type FileKind = "html" | "fragment" | "pdf" | "manifest";

// By what each writer leaves in its files, at the place where it stands: a page into which somebody pasted our fragment, or
// that speaks of us, is somebody's own.
const isOurs = {
  html: (content) => {
    const head = content.subarray(0, 1024).toString();
    return head.startsWith("<!DOCTYPE html>") && head.includes(`<meta name="generator" content="Gouji">`);
  },
  fragment: (content) => beginsWith(content, "<!-- Gouji -->"),
  pdf: (content) => beginsWith(content, "%PDF-") && content.includes("<pdf:Keywords>Gouji</pdf:Keywords>"),
  manifest: (content) => beginsWith(content, `{\n  "version": 1,\n  "gouji": "`),
} satisfies Record<FileKind, (content: Buffer) => boolean>;

/** Whether a file's content says that we made it, as a file of this kind. */
export function hasOwnMark(kind: FileKind, content: Buffer): boolean {
  return isOurs[kind](content);
}

/** A checkout on Windows may have line ends of its own. */
function beginsWith(content: Buffer, mark: string): boolean {
  const begin = content.subarray(0, 2 * mark.length).toString();
  return begin.replaceAll("\r\n", "\n").startsWith(mark);
}
