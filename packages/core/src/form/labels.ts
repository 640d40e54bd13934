import type { Form, Place } from "./form.js";

/**
 * The words a reader knows a place by, without its part: `（三）不予公开 1.属于国家秘密 · 自然人`. Of the row's labels the
 * two innermost are enough to find it.
 */
export function shortLabel(place: Place): string {
  if (place.labels.length === 0) return place.title;
  if (place.kind !== "cell") return place.labels.slice(-2).join(" ");
  const row = place.labels.slice(0, -1).slice(-2).join(" ");
  return row === "" ? place.title : `${row} · ${place.title}`;
}

/** The place that a pointer names, or the nearest one above it. */
export function nearestPlace(form: Form, pointer: string): Place | undefined {
  for (let at = pointer; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
    const place = form.places.get(at);
    if (place) return place;
  }
  return undefined;
}
