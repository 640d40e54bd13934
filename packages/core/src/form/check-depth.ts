import { FormError } from "./form-error.js";

/** A form's schema needs some fifteen levels; what reads one walks it with a call a level. */
const mostLevels = 100;

/** @throws FormError where a schema nests too deep, as one that holds itself does */
export function checkDepth(node: unknown, place = "", level = 0): void {
  if (typeof node !== "object" || node === null) return;
  if (level === mostLevels) throw new FormError(place, "nests deeper than any form");
  for (const [key, value] of Object.entries(node) as [string, unknown][])
    checkDepth(value, `${place}/${key}`, level + 1);
}
