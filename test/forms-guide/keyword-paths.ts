type Schema = Readonly<Record<string, unknown>>;

/** Every keyword of the schema of keywords, by its path: `x-form.years.from`; those of a node have no path above them. */
export function keywordPaths(root: Schema): Set<string> {
  const paths = new Set<string>();
  const seen = new Set<string>();
  collect(root, "");
  collect(at("#/definitions/node"), "");
  return paths;

  function collect(schema: Schema, prefix: string): void {
    for (const [name, below] of Object.entries((schema["properties"] ?? {}) as Record<string, Schema>)) {
      paths.add(`${prefix}${name}`);
      follow(below, `${prefix}${name}.`);
    }
  }

  function follow(schema: Schema, prefix: string): void {
    // Its one entry is the keyword `$ref` again.
    if (prefix === "allOf.") return;
    const reference = schema["$ref"];
    if (typeof reference === "string") {
      // The languages of a text are told of `text`, not of each keyword that is one; heads hold heads.
      const isTold = reference.endsWith("/textOrFile") && !prefix.endsWith("text.");
      const isAgain = reference.endsWith("/heads") && seen.has(reference);
      if (isTold || isAgain || /\/(node|fromFile)$/.test(reference)) return;
      seen.add(reference);
      follow(at(reference), prefix);
    }
    collect(schema, prefix);
    for (const key of ["then", "else", "items"]) if (schema[key]) follow(schema[key] as Schema, prefix);
    for (const key of ["oneOf", "anyOf"])
      for (const one of (schema[key] ?? []) as Schema[]) follow(one, prefix);
  }

  function at(reference: string): Schema {
    return reference
      .slice(2)
      .split("/")
      .reduce((node, step) => node[step] as Schema, root);
  }
}
