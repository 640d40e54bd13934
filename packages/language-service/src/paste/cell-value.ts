import type { Source } from "@gouji/core";
import type { Cell } from "@gouji/core/form";
import { writerFor } from "../entries/writer-for.js";

/** What goes into a cell. */
export interface CellValue {
  readonly cell: Cell;
  /** `null` for a blank. */
  readonly value: unknown;
  /** Of a figure, its digits as they are to stand in the file: `52.10`. */
  readonly digits?: string;
}

/** The same as it is to stand in the file. */
export function cellText({ value, digits }: Omit<CellValue, "cell">, source: Source): string {
  const writer = writerFor(source, false);
  if (Array.isArray(value)) return `[${value.map((one) => writer.literal(one)).join(", ")}]`;
  if (digits === undefined) return writer.literal(value);
  if (typeof value !== "object" || value === null) return digits;
  const entries = Object.entries(value).map(([key, own]) =>
    writer.entry(key, typeof own === "number" ? digits : writer.literal(own)),
  );
  return writer.map(entries, true);
}
