import { JobTimeoutError } from "./errors.js";

// Node takes a longer one for one millisecond.
const longestTimeout = 2 ** 31 - 1;

export interface JobLimits {
  /** Ends the job when it is aborted, whether it waits or runs. */
  readonly signal?: AbortSignal;
  /** The milliseconds that a job may take once it runs. */
  readonly timeout?: number;
}

/** What a job gives, unless it is aborted or takes too long; it is stopped then. */
export function withLimits<T>(job: Promise<T>, { signal, timeout }: JobLimits, stop: () => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = (reason: Error) => {
      // First the reason: what stopping does to the job is none.
      reject(reason);
      stop();
    };
    const abort = () => {
      giveUp(signal?.reason as Error);
    };
    const timer =
      timeout === undefined
        ? undefined
        : setTimeout(
            () => {
              giveUp(new JobTimeoutError(timeout));
            },
            Math.min(timeout, longestTimeout),
          );
    signal?.addEventListener("abort", abort);
    if (signal?.aborted) abort();
    void job.then(resolve, reject).finally(() => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
    });
  });
}
