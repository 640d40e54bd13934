/** Gives the generator's bare output the shape of code that a person writes. */
export function tidy(code: string): string {
  let depth = 0;
  const lines = withoutNoise(code)
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const text = line.trim();
      if (isComment(line)) return `${"  ".repeat(depth)}${text.startsWith("*") ? " " : ""}${text}`;
      if (text.startsWith("}")) depth--;
      const indented = "  ".repeat(depth) + statement(text, depth);
      if (text.endsWith("{")) depth++;
      return indented;
    });
  return `\n${lines.join("\n").replaceAll(/^\}\n(?=\S)/gm, "}\n\n")}\n`;
}

/** The generator notes by which definition it came to an interface: of no use to a reader. */
function withoutNoise(code: string): string {
  return code
    .replaceAll(/^ \* *\n \* This interface was referenced by .*\n \* via the `definition` .*\n/gm, "")
    .replaceAll(
      /^\/\*\*\n \* This interface was referenced by .*\n \* via the `definition` .*\n \*\/\n/gm,
      "",
    )
    .replaceAll(/^\/\*\*\n \* (.*)\n \*\/$/gm, "/** $1 */")
    .replaceAll(/(?<=[:|] )\{\n\s*\[k: string\]: (.+?);?\n\s*\}/g, "Record<string, $1>");
}

function isComment(line: string): boolean {
  return /^(?:\/\*\*| \*)/.test(line);
}

/** With the semicolon, and without brackets around a whole type. */
function statement(text: string, depth: number): string {
  if (depth === 0 || text.endsWith("{")) return text;
  return `${text.replace(/(?<=: )\((.*)\)$/, (whole, inside: string) => (isBalanced(inside) ? inside : whole))};`;
}

/** Whether every bracket that closes has been opened before: the pair around all of it is of no use then. */
function isBalanced(text: string): boolean {
  let open = 0;
  for (const sign of text.replaceAll(/"(?:[^"\\]|\\.)*"/g, "")) {
    if (sign === "(") open++;
    if (sign === ")" && --open < 0) return false;
  }
  return open === 0;
}
