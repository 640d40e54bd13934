/**
 * What to generate of a form; its interfaces always.
 * - `validate`: guards, and a validator that needs no library
 * - `relations`: what must hold between figures, as data and as a check
 * - `tables`: heads, columns and rows as data
 */
export const emits = ["validate", "relations", "tables"] as const;

export type Emit = (typeof emits)[number];

export type EmitSet = ReadonlySet<Emit>;

/** Whether code runs that checks a report. */
export function emitsChecks(emit: EmitSet): boolean {
  return emit.has("validate") || emit.has("relations");
}
