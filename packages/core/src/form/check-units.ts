import type { Cell } from "./form.js";
import { FormError } from "./form-error.js";

/**
 * What is added up or compared has one unit; a ratio has its own.
 *
 * @throws FormError with the place of the relation
 */
export function refuseMixedUnits(
  { plus, minus, over, right }: Readonly<Record<"plus" | "minus" | "over" | "right", readonly Cell[]>>,
  place: string,
): void {
  const sides = over.length > 0 ? [[...plus, ...minus], over, right] : [[...plus, ...minus, ...right]];
  for (const [first, ...others] of sides) {
    const other = others.find(({ unit }) => unit !== first?.unit);
    if (!first || !other) continue;
    throw new FormError(place, {
      zh: `单位不同：${first.pointer} 为 ${named(first.unit, "未注明")}，${other.pointer} 为 ${named(other.unit, "未注明")}；相加或比较的数字要有同一单位`,
      en: `mixes units: ${first.pointer} is in ${named(first.unit, "none")}, ${other.pointer} in ${named(other.unit, "none")}; what is added up or compared has one`,
    });
  }
}

function named(unit: string | undefined, none: string): string {
  return unit ?? none;
}
