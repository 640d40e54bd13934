const width = 110;

/** Data as TypeScript source: what fits on one line stands on one. */
export function literal(value: unknown, indent = ""): string {
  const line = oneLine(value);
  if (typeof value !== "object" || value === null || indent.length + line.length <= width) return line;
  const below = `${indent}  `;
  const items = Array.isArray(value)
    ? value.map((item) => literal(item, below))
    : definedEntries(value).map(([key, item]) => `${keyText(key)}: ${literal(item, below)}`);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  return `${open}\n${items.map((item) => `${below}${item},\n`).join("")}${indent}${close}`;
}

function oneLine(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(oneLine).join(", ")}]`;
  const entries = definedEntries(value).map(([key, item]) => `${keyText(key)}: ${oneLine(item)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

function definedEntries(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, item]) => item !== undefined);
}

/** A key as it stands in an object or an interface. */
export function keyText(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) && key !== "__proto__" ? key : JSON.stringify(key);
}
