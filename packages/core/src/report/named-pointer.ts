import type { Form } from "../form/form.js";
import { escapeStep, stepsOf } from "../text/json-pointer.js";

/**
 * The pointer of a place that an author names: in a list a row is named by what its key column says, `/projects/二号桥/paid`,
 * for rows are moved and their numbers change. Nothing where the form has no such place.
 *
 * @param form with the rows of the report: {@link formOf}
 */
export function indexPointer(named: string, form: Form): string | undefined {
  const list = form.lists.find((one) => named.startsWith(`${one}/`));
  if (list === undefined) return form.places.has(named) ? named : undefined;
  const [name = "", ...rest] = stepsOf(named.slice(list.length));
  const index = rowCalled(name.trim(), form.rows.get(list) ?? []);
  const pointer = [`${list}/${index}`, ...rest.map(escapeStep)].join("/");
  return form.places.has(pointer) ? pointer : undefined;
}

/** The row of a name that no other has; a row without one goes by its number. */
function rowCalled(name: string, names: readonly string[]): number {
  if (name === "") return -1;
  const index = names.indexOf(name);
  if (index !== -1) return names.lastIndexOf(name) === index ? index : -1;
  return /^\d+$/.test(name) && names[Number(name)] === "" ? Number(name) : -1;
}

/** How an author names a place: a row of a list by its key; by its number where that says nothing. */
export function namedPointer(pointer: string, form: Form): string {
  const list = form.lists.find((one) => pointer.startsWith(`${one}/`));
  if (list === undefined) return pointer;
  const [index = "", ...rest] = stepsOf(pointer.slice(list.length));
  const name = form.rows.get(list)?.[Number(index)] ?? "";
  return name === "" ? pointer : [list, escapeStep(name), ...rest.map(escapeStep)].join("/");
}
