import { unwatchFile, watchFile } from "node:fs";

/** Clients differ in how they watch files, and editors in how they replace them; to look works with all of them. */
const watchInterval = 500;

/** Looks whether files change, come or go. */
export class FileWatch {
  private readonly files = new Map<string, (now: FileTime, before: FileTime) => void>();

  constructor(private readonly changed: (file: string) => void) {}

  add(file: string): void {
    if (this.files.has(file)) return;
    const look = (now: FileTime, before: FileTime) => {
      // A file that is missing from the start is reported as a change, too.
      if (now.mtimeMs !== before.mtimeMs || now.size !== before.size) this.changed(file);
    };
    this.files.set(file, look);
    watchFile(file, { interval: watchInterval, persistent: false }, look);
  }

  clear(): void {
    for (const [file, look] of this.files) unwatchFile(file, look);
    this.files.clear();
  }
}

interface FileTime {
  readonly mtimeMs: number;
  readonly size: number;
}
