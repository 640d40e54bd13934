/**
 * What to generate of a form; its interfaces, `types`, always.
 * - `validate`: guards, and a validator that needs no library
 * - `relations`: what must hold between figures, as data, as JSON and as a check
 * - `tables`: heads, columns and rows as data, and as JSON
 * - `zod`: zod schemas; they need zod 4
 */
export const emits = ["types", "validate", "relations", "tables", "zod"] as const;

export type Emit = (typeof emits)[number];

/** What needs no other package. */
export const defaultEmits: readonly Emit[] = ["types", "validate", "relations", "tables"];

export type EmitSet = ReadonlySet<Emit>;

/** Whether code runs that checks a report. */
export function emitsChecks(emit: EmitSet): boolean {
  return emit.has("validate") || emit.has("relations");
}

/** Whether the generated code speaks of the types that all forms share. */
export function emitsContracts(emit: EmitSet): boolean {
  return emitsChecks(emit) || emit.has("tables");
}
