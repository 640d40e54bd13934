import { createRequire } from "node:module";
import { readShippedFonts } from "./shipped-fonts.js";

const engine = "@myriaddreamin/typst-ts-node-compiler";

/** What makes the PDFs, by version and hash: the same of both gives the same bytes. */
export interface EngineRecord {
  readonly engine: { readonly name: string; readonly version: string };
  readonly fonts: readonly { readonly name: string; readonly file: string; readonly sha256: string }[];
}

export function engineOf(): EngineRecord {
  const { version } = createRequire(import.meta.url)(`${engine}/package.json`) as { version: string };
  const fonts = Object.values(readShippedFonts());
  return {
    engine: { name: engine, version },
    fonts: fonts.map(({ name, file, sha256 }) => ({ name, file, sha256 })),
  };
}
