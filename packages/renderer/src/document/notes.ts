import type { Form, Source } from "@gouji/core";
import { nearestPlace, type Part, shortLabel } from "@gouji/core/form";
import { indexPointer } from "@gouji/core/report";
import { nodeAt } from "@gouji/core/source";
import type { Block } from "./document.js";
import type { Filling } from "./filling.js";
import { printable } from "./printable.js";

/** The notes of a report by the pointer of their place; rows of a list, which notes call by name, by their number. */
export function notesOf(source: Source, form: Form): Map<string, string> {
  const notes = nodeAt(source, ["notes"]);
  if (notes?.kind !== "map") return new Map();
  return new Map(
    [...notes.entries].flatMap(([named, { node }]) => {
      const pointer = indexPointer(named, form) ?? named;
      return node.kind === "scalar" && node.value !== null ? [[pointer, printable(node.value)] as const] : [];
    }),
  );
}

/**
 * Notes about values stand behind them; those about rows and parts stand below, and below the first part those about what
 * is not printed.
 */
export function noteBlocks(part: Part, isFirst: boolean, { form, notes, messages }: Filling): Block[] {
  const printed = new Set(
    [form.head, form.foot].flatMap((grid) => grid?.fields ?? []).map((field) => field.pointer),
  );
  return [...notes].flatMap(([pointer, text]): Block[] => {
    const place = nearestPlace(form, pointer);
    if (!place || place.pointer !== pointer || place.kind === "cell" || printed.has(pointer)) return [];
    if (place.part === undefined ? !isFirst : place.part !== part.number) return [];
    const about = place.kind === "part" ? "" : messages.label(shortLabel(place));
    return [{ kind: "note", text: messages.note + about + text }];
  });
}
