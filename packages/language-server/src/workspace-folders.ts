import { fileURLToPath } from "node:url";
import type { InitializeParams } from "vscode-languageserver";

/** The folders that are open on disk; older clients name a single root. */
export function workspaceFolders(params: InitializeParams): string[] {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- what older clients send
  const roots = params.workspaceFolders?.map(({ uri }) => uri) ?? [params.rootUri ?? ""];
  return roots.filter((uri) => uri.startsWith("file:")).map((uri) => fileURLToPath(uri));
}
