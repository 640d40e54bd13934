/** How generated files are named, in the folder of all forms. */
export const sharedFileNames: readonly string[] = ["index.ts", "contracts.ts", "runtime.ts", "zod.ts"];

/** And in the folder of a form. */
export const formFileNames: readonly string[] = [
  "index.ts",
  "interfaces.ts",
  "lazy-form.ts",
  "schema.ts",
  "validator.ts",
  "relations.ts",
  "relations.json",
  "tables.ts",
  "tables.json",
  "zod.ts",
];

/** The form that an `interfaces.ts` is of, whose folder bears its name; a formatter may have been at work. */
export function formOfInterfaces(text: string): string | undefined {
  return /^[ \t]*format: ["'](.+)["'];?\r?$/m.exec(text)?.[1];
}
