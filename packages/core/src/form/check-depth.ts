import { escapeStep } from "../text/json-pointer.js";
import { FormError } from "./form-error.js";

/** A form's schema needs some fifteen levels; what reads one walks it with a call a level. */
const mostLevels = 100;

/** @throws FormError where a schema nests too deep, as one that holds itself does */
export function checkDepth(node: unknown, place = "", level = 0): void {
  if (typeof node !== "object" || node === null) return;
  if (level === mostLevels)
    throw new FormError(place, {
      zh: `嵌套超过 ${mostLevels} 层，表式用不到这么多；请检查括号，或是不是包含了自身`,
      en: `nests deeper than any form (${mostLevels} levels): check the brackets, or whether it holds itself`,
    });
  for (const [key, value] of Object.entries(node) as [string, unknown][])
    checkDepth(value, `${place}/${escapeStep(key)}`, level + 1);
}
