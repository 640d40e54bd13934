import { type FileFault, type FileSystem, isFileError } from "@gouji/project";

export type ReadFile = { readonly text: string } | { readonly fault: FileFault };

/** The text of a file, or why it cannot be read. */
export async function readFile(path: string, files: Pick<FileSystem, "read">): Promise<ReadFile> {
  try {
    return { text: await files.read(path) };
  } catch (error) {
    if (!isFileError(error)) throw error;
    return { fault: error.fault };
  }
}

/** The text of a file; nothing where it cannot be read. */
export async function readText(path: string, files: Pick<FileSystem, "read">): Promise<string | undefined> {
  const read = await readFile(path, files);
  return "text" in read ? read.text : undefined;
}
