import type { OtherFile, SchemaText } from "@gouji/core/custom-form";
import { isFileError } from "./file-error.js";
import type { FileSystem } from "./file-system.js";

type Files = Pick<FileSystem, "read" | "resolve">;

/**
 * The text of a form's schema, with those of the files that it refers to.
 *
 * @throws {FileError} where the schema itself cannot be read; of another file, what is read says why
 */
export async function readSchemaText(file: string, files: Files): Promise<SchemaText> {
  const text = await files.read(file);
  const others = new Map<string, OtherFile>();
  const { missingFiles } = await import("@gouji/core/custom-form");
  for (;;) {
    const missing = missingFiles({ text, others });
    if (missing.length === 0) return { text, others };
    for (const name of missing) others.set(name, await readOther(fileBeside(file, name, files), files));
  }
}

/** A file that a schema refers to, by its path from the schema's folder. */
export function fileBeside(schema: string, name: string, files: Pick<FileSystem, "resolve">): string {
  return files.resolve(files.resolve(schema, ".."), name);
}

async function readOther(file: string, files: Files): Promise<OtherFile> {
  try {
    return { text: await files.read(file) };
  } catch (error) {
    if (!isFileError(error)) throw error;
    return { fault: error.fault };
  }
}
