import { findReports } from "@gouji/project";
import type { Host } from "../host.js";
import { type ReadFile, readFile } from "../reports/read-file.js";
import { mostReports, othersTurn, turns } from "../reports/search-limits.js";

export interface ScanEvents {
  /** A report as it is on disk; nothing for one that is gone. */
  readonly found: (path: string, read: ReadFile | undefined) => void;
  /** A link in a folder that leads nowhere. */
  readonly brokenLink: (path: string) => void;
  /** All that was to be looked at has been. */
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/** Looks through folders for reports, in the background, one folder after the other. */
export class ReportScan {
  private readonly folders = new Map<string, { readonly deep: boolean }>();
  /** The state of every file that was found, by folder. */
  private readonly seen = new Map<string, Map<string, string>>();
  private running: Promise<void> = Promise.resolve();
  private waiting = 0;

  constructor(
    private readonly host: Host,
    private readonly events: ScanEvents,
  ) {}

  /** Looks through a folder, once; again where folders below it are wanted as well. */
  add(folder: string, { deep = true } = {}): void {
    const known = this.folders.get(folder);
    if (known && (known.deep || !deep)) return;
    this.folders.set(folder, { deep });
    this.enqueue(folder);
  }

  /** Waits until all folders have been looked through. */
  async finish(): Promise<void> {
    await this.running;
  }

  /** Looks for what has come, changed or gone since. */
  again(): void {
    if (this.waiting > 0) return;
    for (const folder of this.folders.keys()) this.enqueue(folder);
  }

  private enqueue(folder: string): void {
    this.waiting++;
    this.running = this.running
      .then(() => this.look(folder))
      .catch(this.events.failed)
      .then(() => {
        this.waiting--;
        if (this.waiting === 0) this.events.done();
      });
  }

  private async look(folder: string): Promise<void> {
    const { files } = this.host;
    const before = this.seen.get(folder) ?? new Map<string, string>();
    const now = new Map<string, string>();
    this.seen.set(folder, now);
    // What is asked for about a report that was just opened comes first.
    await othersTurn();
    const pause = turns();
    const found = await findReports(files, [folder], {
      folder,
      most: mostReports,
      pause,
      ...this.folders.get(folder),
    });
    for (const path of found.brokenLinks) this.events.brokenLink(path);
    for (const { file } of found.reports) {
      const stamp = (await files.stat(file))?.stamp ?? "";
      now.set(file, stamp);
      if (before.get(file) !== stamp) this.events.found(file, await readFile(file, files));
      await pause();
    }
    for (const path of before.keys()) if (!now.has(path)) this.events.found(path, undefined);
  }
}
