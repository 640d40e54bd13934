import type { FileSystem } from "@gouji/project";

/** The machine that a server runs on: its files, and how clients address them. */
export interface Host {
  readonly files: FileSystem;
  /** The path of a file; nothing for an address that is none. */
  readonly pathOf: (uri: string) => string | undefined;
  readonly uriOf: (path: string) => string;
}

/** What a report is known by: its path, or the address of a document without a file. Clients differ in what they escape. */
export function reportKey(uri: string, { pathOf }: Pick<Host, "pathOf">): string {
  return pathOf(uri) ?? uri;
}
