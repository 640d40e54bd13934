import { createHash } from "node:crypto";
import { version } from "../version.js";
import type { NewFile } from "./write-together.js";

/** What was made of one report. */
export interface ManifestEntry {
  readonly source: { readonly path: string; readonly sha256: string };
  readonly outputs: readonly { readonly path: string; readonly bytes: number; readonly sha256: string }[];
}

export function manifestEntry(path: string, text: string, files: readonly NewFile[]): ManifestEntry {
  return {
    source: { path, sha256: sha256(text) },
    outputs: files.map(({ path: output, content }) => ({
      path: output,
      bytes: content.byteLength,
      sha256: sha256(content),
    })),
  };
}

/** A record from which the same files can be made again and told from others: no time, no machine in it. */
export async function manifestText(reports: readonly ManifestEntry[]): Promise<string> {
  const { engineOf } = await import("@gouji/renderer/pdf");
  const manifest = { version: 1, gouji: version, ...engineOf(), reports };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
