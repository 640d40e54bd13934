import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const cache = new URL("../../.cache/code-server/", import.meta.url);

/** Programs the editor test starts. */
export const programs = {
  /** The Node 24 that code-server needs. */
  node: fileURLToPath(new URL("node_modules/node/bin/node", cache)),
  codeServer: fileURLToPath(new URL("node_modules/code-server/out/node/entry.js", cache)),
  chromium: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
} as const;

/** What is not installed here, as a sentence with the remedy; `undefined` when all is there. */
export function missingPrerequisite(): string | undefined {
  if (!existsSync(fileURLToPath(new URL("installed.json", cache))))
    return "VS Code is not installed for the editor test: run node test/editor/install-code-server.js";
  if (!existsSync(programs.chromium))
    return `No Chromium at ${programs.chromium}: install it, or name one in CHROMIUM`;
  return undefined;
}
