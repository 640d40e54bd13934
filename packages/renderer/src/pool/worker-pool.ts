import { type JobLimits, withLimits } from "./job-limits.js";
import { Turns } from "./turns.js";
import { WorkerProcess } from "./worker-process.js";

/** Processes that share a queue of jobs. Each starts with its first job, and again after a crash. */
export class WorkerPool<Job extends object, Answer> {
  readonly #workers: (WorkerProcess<Job, Answer> | undefined)[];
  readonly #turns: Turns;

  constructor(
    readonly script: string,
    size: number,
  ) {
    this.#workers = Array.from({ length: size }, () => undefined);
    this.#turns = new Turns(size);
  }

  async do(job: Job, limits: JobLimits = {}): Promise<Answer> {
    const place = await this.#turns.take(limits.signal);
    try {
      const worker = this.#workerAt(place);
      return await withLimits(worker.do(job), limits, () => {
        worker.end();
      });
    } finally {
      this.#turns.give(place);
    }
  }

  close(): void {
    this.#turns.close();
    for (const worker of this.#workers) worker?.end();
  }

  #workerAt(place: number): WorkerProcess<Job, Answer> {
    const present = this.#workers[place];
    const worker = present?.alive ? present : new WorkerProcess<Job, Answer>(this.script);
    this.#workers[place] = worker;
    return worker;
  }
}
