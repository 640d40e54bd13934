import { type FormatName, formatOf } from "@gouji/renderer/formats";

/** What we write into a folder of somebody's: documents, and the record of a run. */
export type FileKind = FormatName | "manifest";

const manifestStart = `{\n  "version": 1,\n  "gouji": "`;

/** Whether a file's content says that we made it, as a file of this kind. */
export function hasOwnMark(kind: FileKind, content: Buffer): boolean {
  return kind === "manifest" ? isManifest(content) : formatOf(kind).isOwn(content);
}

/** A checkout on Windows may have line ends of its own. */
function isManifest(content: Buffer): boolean {
  const begin = content.subarray(0, 2 * manifestStart.length).toString();
  return begin.replaceAll("\r\n", "\n").startsWith(manifestStart);
}
