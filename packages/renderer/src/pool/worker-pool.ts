import { type JobLimits, withLimits } from "./job-limits.js";
import { SlotQueue } from "./slot-queue.js";
import { WorkerProcess } from "./worker-process.js";

/** Processes that share a queue of jobs. Each starts with its first job, and again after a crash. */
export class WorkerPool<Job extends object, Answer> {
  readonly #workers: (WorkerProcess<Job, Answer> | undefined)[];
  readonly #slots: SlotQueue;

  constructor(
    readonly script: string,
    size: number,
  ) {
    this.#workers = Array.from({ length: size }, () => undefined);
    this.#slots = new SlotQueue(size);
  }

  async run(job: Job, limits: JobLimits = {}): Promise<Answer> {
    const slot = await this.#slots.acquire(limits.signal);
    try {
      const worker = this.#workerAt(slot);
      return await withLimits(worker.run(job), limits, () => {
        worker.end();
      });
    } finally {
      this.#slots.release(slot);
    }
  }

  close(): void {
    this.#slots.close();
    for (const worker of this.#workers) worker?.end();
  }

  #workerAt(slot: number): WorkerProcess<Job, Answer> {
    const present = this.#workers[slot];
    const worker = present?.alive ? present : new WorkerProcess<Job, Answer>(this.script);
    this.#workers[slot] = worker;
    return worker;
  }
}
