interface KeywordsSchema {
  readonly definitions?: { readonly node?: { readonly properties?: object } };
}

/** The keywords that Gouji adds to JSON Schema, as the schema of our keywords lists them; Ajv's strict mode refuses any other. */
export function extraKeywordsOf(keywords: object): string[] {
  const { definitions } = keywords as KeywordsSchema;
  return Object.keys(definitions?.node?.properties ?? {}).filter(isExtraKeyword);
}

export function isExtraKeyword(name: string): boolean {
  return name.startsWith("x-");
}
