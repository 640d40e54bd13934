import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { isReportFile } from "./is-report-file.js";

/** A folder with more was hardly meant to be checked as a whole while one types. */
const mostReports = 2_000;

/** The reports in folders and below, by address, in a stable order; what an editor hides is left out. */
export async function findReports(folders: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const folder of folders) await collect(folder, found);
  return [...new Set(found)].sort();
}

async function collect(folder: string, found: string[]): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const path = join(folder, entry.name);
    const uri = pathToFileURL(path).href;
    if (entry.isDirectory() && !isHidden(entry.name)) await collect(path, found);
    else if (entry.isFile() && isReportFile(uri) && found.length < mostReports) found.push(uri);
  }
}

function isHidden(name: string): boolean {
  return name.startsWith(".") || name === "node_modules";
}
