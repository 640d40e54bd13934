import type { MemoryFiles } from "@gouji/project/memory";
import type { Host } from "./host.js";

/** A machine without a disk: files are those in memory, besides what a client has open. */
export function memoryHost(files: MemoryFiles): Host {
  return {
    files,
    pathOf(uri) {
      try {
        return uri.startsWith("file:") ? decodeURIComponent(new URL(uri).pathname) : undefined;
      } catch {
        return undefined;
      }
    },
    uriOf: (path) => `file://${path.split("/").map(encodeURIComponent).join("/")}`,
  };
}
