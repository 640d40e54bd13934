import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { FileSystem } from "@gouji/project";
import { type MemoryEntry, MemoryFiles } from "@gouji/project/memory";
import { nodeFiles } from "@gouji/project/node";

/** What lies in a folder, by its path in it. */
export type Layout = Readonly<Record<string, MemoryEntry>>;

/** A folder with a layout, and the file system that it lies in. */
export interface Laid {
  readonly files: FileSystem;
  readonly folder: string;
}

/** Lays the same out in memory and on the disk: what is found must not differ. */
export const fileSystems: readonly (readonly [string, (layout: Layout) => Laid])[] = [
  ["in memory", inMemory],
  ["on the disk", onDisk],
];

function inMemory(layout: Layout): Laid {
  const entries = Object.entries(layout).map(([path, entry]) => [`/project/${path}`, entry] as const);
  return { files: new MemoryFiles(Object.fromEntries(entries)), folder: "/project" };
}

function onDisk(layout: Layout): Laid {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "gouji-project-")));
  for (const [name, entry] of Object.entries(layout)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    if (typeof entry === "string" || entry instanceof Uint8Array) writeFileSync(path, entry);
    else if ("link" in entry) symlinkSync(entry.link, path);
    else execFileSync("mkfifo", [path]);
  }
  return { files: nodeFiles, folder };
}
