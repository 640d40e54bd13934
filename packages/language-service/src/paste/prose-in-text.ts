/** A piece of text by its offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A part of prose in the text of a YAML report. */
export interface ProseInText {
  readonly text: string;
  /** How far its key is indented. */
  readonly column: number;
  readonly key: Span;
  readonly node: Span & { readonly value: unknown };
}

/** What was copied, as paragraphs. */
export interface CopiedProse {
  readonly lines: readonly string[];
  /** Whether a line break follows the last. */
  readonly isEnded: boolean;
}
