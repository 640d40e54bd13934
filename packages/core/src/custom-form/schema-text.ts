import { readReference } from "../form/schema-reference.js";
import { readJson } from "../source/read-json.js";

/** The text of a form's schema, and of the files that it refers to. */
export interface SchemaText {
  readonly text: string;
  /** By their path from the schema's folder: `shared.json`, `../shared.json`. */
  readonly others?: ReadonlyMap<string, OtherFile>;
}

/** A file that a schema refers to: its text, or the code of what keeps it from being read (`ENOENT`, `too-large`). */
export type OtherFile = { readonly text: string } | { readonly fault: string };

/** A form is spread over a few files; what refers to more of them is refused, with the place. */
export const mostFiles = 20;

/**
 * The files that a schema refers to, at once or by way of others, and that are not at hand yet: read them, add them to
 * `others`, and ask again, until there are none.
 */
export function missingFiles({ text, others = new Map() }: SchemaText): string[] {
  const known = [...others].flatMap(([file, other]) => ("text" in other ? [{ file, text: other.text }] : []));
  const wanted = [{ file: "", text }, ...known].flatMap((source) => filesIn(source.text, source.file));
  const missing = [...new Set(wanted)].filter((file) => file !== "" && !others.has(file));
  return missing.slice(0, Math.max(0, mostFiles - others.size));
}

/** The text of a schema with the files that it refers to, where these are at hand at once. */
export function gatherSchema(text: string, read: (file: string) => OtherFile): SchemaText {
  const others = new Map<string, OtherFile>();
  for (;;) {
    const missing = missingFiles({ text, others });
    if (missing.length === 0) return { text, others };
    for (const file of missing) others.set(file, read(file));
  }
}

function filesIn(text: string, from: string): string[] {
  // Most schemas refer to no file, and are not read twice.
  if (!/"\$ref"\s*:\s*"[^"#]/.test(text)) return [];
  return referencesIn(readJson(text, from).value).flatMap((reference) => {
    const target = readReference(reference, from);
    return "file" in target ? [target.file] : [];
  });
}

function referencesIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]: [string, unknown]) =>
    key === "$ref" && typeof item === "string" ? [item] : referencesIn(item),
  );
}
