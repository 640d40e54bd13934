import type { ReportDocument } from "@gouji/language-service";

/** While a report is typed in, those compared with it follow in the pauses. */
const delay = 150;

export interface RecheckEvents {
  /** The open reports. */
  readonly open: () => readonly string[];
  readonly report: (uri: string) => Promise<ReportDocument | undefined>;
  /** What was last told of these is not true any more. */
  readonly stale: (uris: readonly string[]) => void;
  readonly failed: (error: unknown) => void;
}

/** Finds the open reports for which a neighbour has changed since they were told of. */
export class Recheck {
  private readonly told = new Map<string, ReportDocument>();
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly events: RecheckEvents) {}

  /** Remembers what a client knows of a report. */
  tell(report: ReportDocument): void {
    this.told.set(report.uri, report);
  }

  forget(uri: string): void {
    this.told.delete(uri);
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
      const told = this.told.get(uri);
      const report = told && (await this.events.report(uri));
      // What is typed in the report itself is told of anyway.
      if (!report || report === told || report.version !== told.version) continue;
      this.told.set(uri, report);
      stale.push(uri);
    }
    if (stale.length > 0) this.events.stale(stale);
  }
}
