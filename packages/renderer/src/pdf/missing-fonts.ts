import { MissingFontError } from "./errors.js";
import { shippedFamilies } from "./fonts.js";

/**
 * Throws when the engine did not know a family of ours. To the engine that is only a warning, and the text would
 * vanish. A missing official family is no error: ours stand behind it.
 */
export function refuseMissingFonts(warnings: readonly string[]): void {
  const unknown = warnings.map((warning) => /^unknown font family: (.+)$/.exec(warning)?.[1]);
  const missing = shippedFamilies.find((family) => unknown.includes(family.toLowerCase()));
  if (missing !== undefined) throw new MissingFontError(missing);
}
