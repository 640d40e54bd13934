interface Waiting {
  readonly enter: (slot: number) => void;
  readonly refuse: (reason: Error) => void;
}

/** Hands out a number of slots, first come, first served. */
export class SlotQueue {
  readonly #free: number[];
  readonly #waiting: Waiting[] = [];
  #closed = false;

  constructor(slots: number) {
    this.#free = Array.from({ length: slots }, (_, slot) => slot);
  }

  /** A slot, as soon as one is free; an aborted caller leaves the queue. */
  acquire(signal?: AbortSignal): Promise<number> {
    signal?.throwIfAborted();
    if (this.#closed) return Promise.reject(closedError());
    const slot = this.#free.shift();
    if (slot !== undefined) return Promise.resolve(slot);
    return new Promise((resolve, reject) => {
      const abort = () => {
        this.#waiting.splice(this.#waiting.indexOf(waiting), 1);
        reject(signal?.reason as Error);
      };
      const stopListening = () => signal?.removeEventListener("abort", abort);
      const waiting: Waiting = {
        enter: (entered) => {
          stopListening();
          resolve(entered);
        },
        refuse: (reason) => {
          stopListening();
          reject(reason);
        },
      };
      this.#waiting.push(waiting);
      signal?.addEventListener("abort", abort);
    });
  }

  release(slot: number): void {
    const next = this.#waiting.shift();
    if (next) next.enter(slot);
    else this.#free.push(slot);
  }

  close(): void {
    this.#closed = true;
    for (const { refuse } of this.#waiting.splice(0)) refuse(closedError());
  }
}

function closedError(): Error {
  return new Error("The renderer is closed.");
}
