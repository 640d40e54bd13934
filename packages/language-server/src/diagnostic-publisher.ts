import type { ReportDocument } from "@gouji/language-service";

const shortestDelay = 50;
const longestDelay = 150;

/** Waits longer where a check takes longer, so that typing is never held up. */
export function delayAfter(duration: number): number {
  return Math.min(longestDelay, Math.max(shortestDelay, duration * 5));
}

export interface PublisherEvents {
  readonly report: (uri: string) => Promise<ReportDocument | undefined>;
  readonly publish: (report: ReportDocument) => void;
  /** Takes back what was published for a document. */
  readonly clear: (uri: string) => void;
  readonly failed: (error: unknown) => void;
}

/** Publishes diagnostics for clients that do not ask for them: at once on opening, and in the pauses of typing. */
export class DiagnosticPublisher {
  private readonly timers = new Map<string, NodeJS.Timeout>();
  /** How long the last check of each open document took. */
  private readonly durations = new Map<string, number>();

  constructor(private readonly events: PublisherEvents) {}

  publish(uri: string): void {
    this.cancel(uri);
    this.check(uri).catch(this.events.failed);
  }

  /** A document was opened, or its text has changed. */
  changed(uri: string): void {
    this.cancel(uri);
    const duration = this.durations.get(uri);
    this.durations.set(uri, duration ?? 0);
    if (duration === undefined) this.publish(uri);
    else
      this.timers.set(
        uri,
        setTimeout(() => {
          this.publish(uri);
        }, delayAfter(duration)),
      );
  }

  closed(uri: string): void {
    this.cancel(uri);
    this.durations.delete(uri);
    this.events.clear(uri);
  }

  private async check(uri: string): Promise<void> {
    const start = performance.now();
    const report = await this.events.report(uri);
    if (!report) return;
    this.durations.set(uri, performance.now() - start);
    this.events.publish(report);
  }

  private cancel(uri: string): void {
    clearTimeout(this.timers.get(uri));
    this.timers.delete(uri);
  }
}
