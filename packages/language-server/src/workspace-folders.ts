import type { InitializeParams } from "vscode-languageserver";
import type { Host } from "./host.js";

/** The folders that are open on disk; older clients name a single root. */
export function workspaceFolders(params: InitializeParams, { pathOf }: Host): string[] {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- what older clients send
  const roots = params.workspaceFolders?.map(({ uri }) => uri) ?? [params.rootUri ?? ""];
  return roots.flatMap((uri) => pathOf(uri) ?? []);
}
