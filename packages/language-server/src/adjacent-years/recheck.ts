import type { ReportDocument } from "@gouji/language-service";

/** While a report is typed in, those compared with it follow in the pauses. */
const delay = 150;

export interface RecheckEvents {
  /** The open reports. */
  readonly open: () => readonly string[];
  readonly report: (uri: string) => Promise<ReportDocument | undefined>;
  /** What was last reported on these is not true any more. */
  readonly stale: (uris: readonly string[]) => void;
  readonly failed: (error: unknown) => void;
}

/** Finds the open reports for which one of an adjacent year has changed since they were reported on. */
export class Recheck {
  private readonly reported = new Map<string, ReportDocument>();
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly events: RecheckEvents) {}

  /** Remembers what a client knows of a report. */
  remember(report: ReportDocument): void {
    this.reported.set(report.uri, report);
  }

  forget(uri: string): void {
    this.reported.delete(uri);
  }

  /** A report has changed that others may be compared with. */
  soon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.check().catch(this.events.failed);
    }, delay);
  }

  private async check(): Promise<void> {
    const stale: string[] = [];
    for (const uri of this.events.open()) {
      const before = this.reported.get(uri);
      const report = before && (await this.events.report(uri));
      // What is typed in the report itself is reported anyway.
      if (!report || report === before || report.version !== before.version) continue;
      this.reported.set(uri, report);
      stale.push(uri);
    }
    if (stale.length > 0) this.events.stale(stale);
  }
}
