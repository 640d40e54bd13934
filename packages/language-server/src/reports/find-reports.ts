import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { isReportFile } from "./is-report-file.js";

/** A folder with more was hardly meant to be checked as a whole while one types. */
const mostReports = 2_000;

export interface SearchOptions {
  /** Folders below are searched as well. */
  readonly deep?: boolean;
  readonly most?: number;
}

/**
 * The reports in folders and below, by address, in a stable order; what an editor hides is left out, and links are not
 * followed.
 */
export async function findReports(
  folders: readonly string[],
  { deep = true, most = mostReports }: SearchOptions = {},
): Promise<string[]> {
  const found: string[] = [];
  for (const folder of folders) await collect(folder, found, { deep, most });
  return [...new Set(found)].sort();
}

async function collect(folder: string, found: string[], options: Required<SearchOptions>): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const path = join(folder, entry.name);
    const uri = pathToFileURL(path).href;
    if (entry.isDirectory() && options.deep && !isHidden(entry.name)) await collect(path, found, options);
    else if (entry.isFile() && isReportFile(uri) && found.length < options.most) found.push(uri);
  }
}

function isHidden(name: string): boolean {
  return name.startsWith(".") || name === "node_modules";
}
