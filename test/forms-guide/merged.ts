/** A document with the pieces of another (RFC 7396): objects are merged, `null` takes a member away, all else is replaced. */
export function merged(document: unknown, piece: unknown): unknown {
  if (!isObject(piece)) return piece;
  const result: Record<string, unknown> = isObject(document) ? { ...document } : {};
  for (const [key, value] of Object.entries(piece))
    if (value === null) Reflect.deleteProperty(result, key);
    else result[key] = merged(result[key], value);
  return result;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
