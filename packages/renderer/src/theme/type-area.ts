import type { Theme } from "./theme.js";

const pointsPerMillimetre = 72 / 25.4;

/** The part of the page that is printed on, in points. */
export function typeAreaOf({ page }: Theme): { readonly width: number; readonly height: number } {
  const { width, height, top, right, bottom, left } = page;
  return {
    width: (width - left - right) * pointsPerMillimetre,
    height: (height - top - bottom) * pointsPerMillimetre,
  };
}
