import { readFile } from "node:fs/promises";

/** What a file holds, if it is there. A checkout on Windows may have line ends of its own. */
export async function presentText(path: string): Promise<string | undefined> {
  const text = await readFile(path, "utf8").catch(() => undefined);
  return text?.replaceAll("\r\n", "\n");
}
