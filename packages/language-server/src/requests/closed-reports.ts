/** A client may not be done with its last question about a report that it closed, and then drops what it hears. */
const repetitions = 3;

/**
 * Reports that were closed: what a client shows of them has to be taken back. A client that pulls keeps it, and names
 * them in no later question.
 */
export class ClosedReports {
  private readonly left = new Map<string, number>();

  add(uri: string): void {
    this.left.set(uri, repetitions);
  }

  /** Those to be taken back in the next answer. */
  next(): string[] {
    const uris = [...this.left.keys()];
    for (const [uri, count] of this.left) {
      if (count > 1) this.left.set(uri, count - 1);
      else this.left.delete(uri);
    }
    return uris;
  }
}
