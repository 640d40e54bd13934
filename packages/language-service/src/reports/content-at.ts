import type { Form } from "@gouji/core";
import { type Content, isContent, nearestPlace, type Place, type TablePart } from "@gouji/core/form";
import { pointerOf } from "@gouji/core/text";

/** A table with as many rows as there are. */
export type ListPart = TablePart & { readonly list: NonNullable<TablePart["list"]> };

/** The list that a place is, or lies in. */
export function listAt(form: Form, [first]: readonly string[]): ListPart | undefined {
  const part = form.parts.find(({ pointer }) => first !== undefined && pointer === pointerOf([first]));
  return part?.kind === "table" && isList(part) ? part : undefined;
}

export function isList(part: TablePart): part is ListPart {
  return part.list !== undefined;
}

/** What a place holds, where that is one value: a cell, also of a row that a list does not have yet, or a field. */
export function contentAt(form: Form, steps: readonly string[]): (Place & Content) | undefined {
  const list = listAt(form, steps);
  if (list) return steps.length === 3 ? list.list.columns.find(({ key }) => key === steps[2]) : undefined;
  const pointer = pointerOf(steps);
  const place = nearestPlace(form, pointer);
  return place?.pointer === pointer && isContent(place) ? place : undefined;
}

/** The place that an item of a list is one of several choices of. */
export function choicesAbove(form: Form, steps: readonly string[]): (Place & Content) | undefined {
  const above = contentAt(form, steps.slice(0, -1));
  return above?.holds === "choices" ? above : undefined;
}
