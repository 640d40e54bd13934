import { fileURLToPath, pathToFileURL } from "node:url";
import { nodeFiles } from "@gouji/project/node";
import type { Host } from "../host.js";

/** This machine. Clients make up addresses for documents without a file; some of them are no paths. */
export const nodeHost: Host = {
  files: nodeFiles,
  pathOf(uri) {
    try {
      return uri.startsWith("file:") ? fileURLToPath(uri) : undefined;
    } catch {
      return undefined;
    }
  },
  uriOf: (path) => pathToFileURL(path).href,
};
