import { createHash } from "node:crypto";

/** A file to write: its path from the root of the project (or from the folder that was asked for), and its content. */
export interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}

/**
 * The header of every generated file: from which schema it comes, and how to make it anew. It names no time and no
 * absolute path, so that the same schema gives the same bytes everywhere.
 */
export function header(source: string, schemaText: string, command = "npm run generate"): string {
  return `/**\n * ${origin(source, schemaText, command)}\n */\n`;
}

/** The same without the signs of a comment. */
export function origin(source: string, schemaText: string, command: string): string {
  const hash = createHash("sha256").update(unixText(schemaText)).digest("hex").slice(0, 12);
  const named = source.replaceAll(/\*\/|[\r\n]/g, "");
  return `@generated from ${named} (sha256 ${hash}). Edit the schema, then run: ${command}`;
}

/** Without what a checkout on Windows or an editor adds. */
export function unixText(text: string): string {
  return text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
}
