interface KeywordsSchema {
  readonly properties?: object;
  readonly definitions?: { readonly node?: { readonly properties?: object } };
}

/** The keywords that Gouji adds to JSON Schema, as the schema of our keywords lists them; Ajv's strict mode refuses any other. */
export function extraKeywordsOf({ properties, definitions }: KeywordsSchema): string[] {
  const known = { ...properties, ...definitions?.node?.properties };
  return Object.keys(known).filter(isExtraKeyword);
}

export function isExtraKeyword(name: string): boolean {
  return name.startsWith("x-");
}
