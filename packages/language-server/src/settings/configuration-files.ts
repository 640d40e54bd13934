import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { configurationFile } from "@gouji/core";
import { FileWatch } from "./file-watch.js";

/** Finds the configuration file that is nearest above a report, as the command does, and watches for changes. */
export class ConfigurationFiles {
  private readonly nearest = new Map<string, string | undefined>();
  private readonly watch: FileWatch;

  /** @param changed is called when such a file has changed, come or gone */
  constructor(changed: () => void) {
    this.watch = new FileWatch(changed);
  }

  /** The file for a report; none for a report that is not on disk. */
  fileFor(uri: string): string | undefined {
    if (!uri.startsWith("file:")) return undefined;
    const folder = folderOf(uri);
    if (folder !== undefined && !this.nearest.has(folder)) this.nearest.set(folder, this.search(folder));
    return folder === undefined ? undefined : this.nearest.get(folder);
  }

  clear(): void {
    this.watch.clear();
    this.nearest.clear();
  }

  private search(folder: string): string | undefined {
    const file = join(folder, configurationFile);
    // One that comes later may be nearer.
    this.watch.add(file);
    if (existsSync(file)) return file;
    const above = dirname(folder);
    return above === folder ? undefined : this.search(above);
  }
}

/** The text of a file; nothing where it has just gone. */
export function readText(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

/** Clients make up addresses for documents without a file; some of them are no paths. */
function folderOf(uri: string): string | undefined {
  try {
    return dirname(fileURLToPath(uri));
  } catch {
    return undefined;
  }
}
