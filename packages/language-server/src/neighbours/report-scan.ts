import { findReports, type SearchOptions } from "../reports/find-reports.js";
import { pathOf } from "./canonical-uri.js";
import { fileStamp, readFileText } from "./file-text.js";

/** Looking goes on for so long before others get their turn. */
const longestTurn = 10;

/** A year's reports of a province are hardly kept in one folder that is open in an editor. */
const mostReports = 10_000;

export interface ScanEvents {
  /** A report as it is on disk; nothing for one that is gone. */
  readonly found: (uri: string, text: string | undefined) => void;
  /** All that was to be looked at has been. */
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/** Looks through folders for reports, in the background, one folder after the other. */
export class ReportScan {
  private readonly folders = new Map<string, Required<SearchOptions>>();
  /** The state of every file that was found, by folder. */
  private readonly seen = new Map<string, Map<string, string>>();
  private running: Promise<void> = Promise.resolve();
  private waiting = 0;

  constructor(private readonly events: ScanEvents) {}

  /** Looks through a folder, once; again where folders below it are wanted as well. */
  add(folder: string, { deep = true } = {}): void {
    const known = this.folders.get(folder);
    if (known && (known.deep || !deep)) return;
    this.folders.set(folder, { deep, most: mostReports });
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
    const before = this.seen.get(folder) ?? new Map<string, string>();
    const now = new Map<string, string>();
    this.seen.set(folder, now);
    let turn = performance.now();
    for (const uri of await findReports([folder], this.folders.get(folder))) {
      const path = pathOf(uri);
      const stamp = fileStamp(path);
      now.set(uri, stamp);
      if (before.get(uri) !== stamp) this.events.found(uri, readFileText(path));
      if (performance.now() - turn < longestTurn) continue;
      await new Promise((resolve) => setImmediate(resolve));
      turn = performance.now();
    }
    for (const uri of before.keys()) if (!now.has(uri)) this.events.found(uri, undefined);
  }
}
