type Node = Readonly<Record<string, unknown>>;

/** Keywords whose value maps names, not keywords, to schemas. */
const nameMaps: ReadonlySet<string> = new Set(["properties", "definitions"]);

/**
 * The same schema for a validator: without what it does not look at, and without the type that a use of a definition
 * repeats for editors, which would be checked twice. Less than half of the code is left.
 */
export function thinSchema(schema: object): object {
  return thin(schema) as object;
}

function thin(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(thin);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => !isAnnotation(key));
  const reference = referenceOf(Object.fromEntries(entries));
  return (
    reference ??
    Object.fromEntries(
      entries.map(([key, item]) => [key, nameMaps.has(key) ? thinNamed(item as Node) : thin(item)]),
    )
  );
}

function thinNamed(named: Node): Node {
  return Object.fromEntries(Object.entries(named).map(([name, node]) => [name, thin(node)]));
}

function isAnnotation(keyword: string): boolean {
  return keyword.startsWith("x-") || ["title", "description", "default"].includes(keyword);
}

/** `{ $ref }` for a node that says nothing else that can fail. */
function referenceOf(node: Node): Node | undefined {
  const all = node["allOf"];
  const [only, ...others] = Array.isArray(all) ? (all as readonly Node[]) : [];
  const says = Object.keys(node).filter((key) => key !== "type" && key !== "allOf");
  return only && others.length === 0 && says.length === 0 && "$ref" in only ? only : undefined;
}
