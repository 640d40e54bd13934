import { createHash } from "node:crypto";

/** A file to write: its path from the root of the project, and its content. */
export interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}

/** The header of every generated file: from which schema it comes, and how to make it anew. */
export function header(source: string, schemaText: string): string {
  const hash = createHash("sha256").update(schemaText).digest("hex").slice(0, 12);
  return `/**\n * @generated from ${source} (sha256 ${hash}). Edit the schema, then run: npm run generate\n */\n`;
}
