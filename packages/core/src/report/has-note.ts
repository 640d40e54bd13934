import type { Form } from "../form/form.js";
import { nodeAt } from "../source/pointer.js";
import type { Source } from "../source/source.js";
import { namedPointer } from "./named-pointer.js";

/** Whether the author has written a note about a place: then a blank there may be meant. */
export function hasNote(pointer: string, source: Source, form: Form): boolean {
  const notes = nodeAt(source, ["notes"]);
  return notes?.kind === "map" && notes.entries.has(namedPointer(pointer, form));
}
