import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { MissingFontError } from "./errors.js";
import type { ShippedFace } from "./fonts.js";

/** What the build wrote down of each shipped face, its code points as `[first, count]` pairs. */
export type ShippedFonts = Readonly<
  Record<
    ShippedFace,
    {
      readonly name: string;
      readonly file: string;
      readonly sha256: string;
      readonly ranges: readonly (readonly [first: number, count: number])[];
    }
  >
>;

// The build fills dist/fonts; this path to it holds from src/pdf and from dist/pdf.
/** The folder of the three shipped fonts. */
export const fontsFolder = fileURLToPath(new URL("../../dist/fonts/", import.meta.url));

/** The shipped fonts and what they cover; throws when a file is not there, for another weight would stand in. */
export function readShippedFonts(folder = fontsFolder): ShippedFonts {
  const list = join(folder, "coverage.json");
  if (!existsSync(list)) throw new MissingFontError(list);
  const fonts = JSON.parse(readFileSync(list, "utf8")) as ShippedFonts;
  const missing = Object.values(fonts).find(({ file }) => !existsSync(join(folder, file)));
  if (missing) throw new MissingFontError(missing.name);
  return fonts;
}
