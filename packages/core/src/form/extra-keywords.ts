interface KeywordsSchema {
  readonly properties?: object;
  readonly definitions?: { readonly node?: { readonly properties?: object } };
}

/** The keywords that Gouji adds to JSON Schema, as the schema of our keywords lists them; Ajv's strict mode refuses any other. */
export function extraKeywordsOf(keywords: object): string[] {
  const { properties = {}, definitions } = keywords as KeywordsSchema;
  const names = [...Object.keys(properties), ...Object.keys(definitions?.node?.properties ?? {})];
  return [...new Set(names.filter(isExtraKeyword))];
}

export function isExtraKeyword(name: string): boolean {
  return name.startsWith("x-");
}
