import type { Form, Part, Place } from "../form/form.js";

/** What the fields and cells of a sample hold; what is left out holds nothing. */
export interface SampleValues {
  readonly fields: ReadonlyMap<string, unknown>;
  /** By the index of cells. */
  readonly cells: readonly unknown[];
  /** The text of parts in prose. */
  readonly prose: string;
  /** What is written at one place instead. */
  readonly instead?: { readonly at: string; readonly text: string };
}

/** A report in YAML: rows of cells on one line each. */
export function printSample(form: Form, values: SampleValues): string {
  const { instead } = values;
  const fields = new Map([...values.fields].map(([key, value]) => [key, flow(value)]));
  // What no correct report needs stands there as well: notes, suppressions.
  const isNew = instead && !form.parts.some(({ pointer }) => instead.at.startsWith(pointer));
  if (isNew) fields.set(instead.at.slice(1), instead.text);
  const parts = form.parts
    .filter(({ required, pointer }) => required || pointer === instead?.at)
    .map((part) => partText(part, form, values));
  return [...[...fields].map(([key, text]) => `${key}: ${text}`), ...parts, ""].join("\n");
}

function partText(part: Part, form: Form, values: SampleValues): string {
  const key = part.pointer.slice(1);
  if (values.instead?.at === part.pointer) return `${key}: ${values.instead.text}`;
  if (part.kind === "prose") return `${key}: ${flow(values.prose)}`;
  if (part.list) return listText(key, form.rows.get(part.pointer)?.length ?? 0, form, values);
  const place = form.places.get(part.pointer);
  const lines = place ? linesOf(place, "  ", form, values) : [];
  return lines.length === 0 ? `${key}: {}` : [`${key}:`, ...lines].join("\n");
}

function listText(key: string, count: number, form: Form, values: SampleValues): string {
  const rows = Array.from({ length: count }, (_, index) => form.places.get(`/${key}/${index}`));
  const lines = rows.map((row) => `  - ${row ? flowOf(row, form, values) : "{}"}`);
  return lines.length === 0 ? `${key}: []` : [`${key}:`, ...lines].join("\n");
}

function linesOf(place: Place, indent: string, form: Form, values: SampleValues): string[] {
  return place.keys.flatMap((key) => {
    const child = form.places.get(`${place.pointer}/${key}`);
    if (!child) return [];
    if (child.kind === "row" || values.instead?.at === child.pointer)
      return [`${indent}${key}: ${flowOf(child, form, values)}`];
    if (child.kind !== "cell") return [`${indent}${key}:`, ...linesOf(child, `${indent}  `, form, values)];
    const value = values.cells[child.cells[0] ?? -1];
    return value === undefined ? [] : [`${indent}${key}: ${flow(value)}`];
  });
}

/** What stands at a place, on one line. */
export function flowOf(place: Place, form: Form, values: SampleValues): string {
  if (values.instead?.at === place.pointer) return values.instead.text;
  if (place.kind === "cell") return flow(values.cells[place.cells[0] ?? -1]);
  const entries = place.keys.flatMap((key) => {
    const child = form.places.get(`${place.pointer}/${key}`);
    const isBlank = child?.kind === "cell" && values.cells[child.cells[0] ?? -1] === undefined;
    const isMeant = child !== undefined && child.pointer === values.instead?.at;
    return child && (isMeant || !isBlank) ? [`${key}: ${flowOf(child, form, values)}`] : [];
  });
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

/** A value on one line; words stand without quotes where YAML reads them as text. */
function flow(value: unknown): string {
  if (typeof value === "string") return isPlain(value) ? value : JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(flow).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, item]) => `${key}: ${flow(item)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

function isPlain(text: string): boolean {
  return /^\p{L}[\p{L} ]*$/u.test(text) && !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(text);
}
