import { fileURLToPath, pathToFileURL } from "node:url";

/** One spelling for the address of a file: clients differ in what they escape. Other addresses stay as they are. */
export function canonicalUri(uri: string): string {
  const path = pathOf(uri);
  return path === undefined ? uri : uriOf(path);
}

export function uriOf(path: string): string {
  return pathToFileURL(path).href;
}

/** The path of a file; nothing for an address that is none. */
export function pathOf(uri: string): string | undefined {
  try {
    return uri.startsWith("file:") ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}
