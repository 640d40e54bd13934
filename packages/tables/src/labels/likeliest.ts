import { certain, likely, likeness } from "./likeness.js";
import { readLabel } from "./read-label.js";

/**
 * Which of some printed labels is named; nothing where none is.
 *
 * @param labelOf the printed label
 * @param least how sure it has to be
 * @returns "unclear" where more than one may be meant
 */
export function likeliest<T>(
  written: string,
  candidates: readonly T[],
  labelOf: (candidate: T) => string,
  least = likely,
): readonly T[] | "unclear" {
  const sure = new Map(candidates.map((one) => [one, likeness(written, labelOf(one))]));
  const most = Math.max(0, ...sure.values());
  if (most < least) return [];
  const best = candidates.filter((one) => sure.get(one) === most);
  if (best.some((one) => isOfOtherYear(written, labelOf(one)))) return [];
  const isRival = (one: T) =>
    !best.includes(one) && ((sure.get(one) ?? 0) > most - lead || contains(labelOf(one), written));
  return most >= certain || (best.length === 1 && !candidates.some(isRival)) ? best : "unclear";
}

/** How far the likeliest label has to be ahead of the next. */
const lead = 0.15;

/** 上年新收 is nearly 本年新收, but for what counts. */
function isOfOtherYear(written: string, printed: string): boolean {
  const isPast = (label: string) => /[上去前]一?年/.test(label);
  return isPast(printed) ? /[本今当]年/.test(written) && !isPast(written) : isPast(written);
}

function contains(printed: string, written: string): boolean {
  return readLabel(printed).plain.includes(readLabel(written).bare);
}
