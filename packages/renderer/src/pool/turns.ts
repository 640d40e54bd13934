interface Waiting {
  readonly go: (place: number) => void;
  readonly refuse: (reason: Error) => void;
}

/** Hands out a number of places, first come, first served. */
export class Turns {
  readonly #free: number[];
  readonly #waiting: Waiting[] = [];
  #closed = false;

  constructor(places: number) {
    this.#free = Array.from({ length: places }, (_, place) => place);
  }

  /** A place, as soon as one is free; who gives up waiting leaves the queue. */
  take(signal?: AbortSignal): Promise<number> {
    signal?.throwIfAborted();
    if (this.#closed) return Promise.reject(closed());
    const place = this.#free.shift();
    if (place !== undefined) return Promise.resolve(place);
    return new Promise((go, refuse) => {
      const leave = () => {
        this.#waiting.splice(this.#waiting.indexOf(waiting), 1);
        refuse(signal?.reason as Error);
      };
      const stay = () => signal?.removeEventListener("abort", leave);
      const waiting: Waiting = {
        go: (place) => {
          stay();
          go(place);
        },
        refuse: (reason) => {
          stay();
          refuse(reason);
        },
      };
      this.#waiting.push(waiting);
      signal?.addEventListener("abort", leave);
    });
  }

  give(place: number): void {
    const next = this.#waiting.shift();
    if (next) next.go(place);
    else this.#free.push(place);
  }

  close(): void {
    this.#closed = true;
    for (const { refuse } of this.#waiting.splice(0)) refuse(closed());
  }
}

function closed(): Error {
  return new Error("The renderer is closed.");
}
