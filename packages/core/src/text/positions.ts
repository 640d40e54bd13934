/** A place in a text as editors count it: 0-based, characters in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Turns offsets into positions; the lines are counted when first asked. */
export class Positions {
  private lineStarts: readonly number[] | undefined;

  constructor(private readonly text: string) {}

  range(start: number, end: number): Range {
    return { start: this.position(start), end: this.position(end) };
  }

  position(offset: number): Position {
    const starts = (this.lineStarts ??= startsOf(this.text));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: offset - (starts[low] ?? 0) };
  }

  offset({ line, character }: Position): number {
    const starts = (this.lineStarts ??= startsOf(this.text));
    const start = starts[line];
    if (start === undefined) return this.text.length;
    return Math.min(start + character, starts[line + 1] ?? this.text.length);
  }
}

/** Lines end as LSP has it: with `\n`, `\r\n`, or a lone `\r`. */
function startsOf(text: string): number[] {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|[\r\n]/g)) starts.push(index + end.length);
  return starts;
}
