import type { Content, Place } from "./form.js";

/** Whether a place holds one value: cells and most fields do; rows, groups and parts hold others. */
export function isContent(place: Place): place is Place & Content {
  return "holds" in place;
}
