import { nodeAt } from "../source/pointer.js";
import type { Source } from "../source/source.js";

/** Whether the author has written a note about a place: then a blank there may be meant. */
export function hasNote(pointer: string, source: Source): boolean {
  const notes = nodeAt(source, ["notes"]);
  return notes?.kind === "map" && notes.entries.has(pointer);
}
