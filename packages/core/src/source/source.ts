/** A report file as read: its value, where each thing stands in the text, and what is wrong with its spelling. */
export interface Source {
  /** Path or URI, as the caller names it. */
  readonly file: string;
  readonly text: string;
  readonly syntax: Syntax;
  /** Absent when nothing could be read. */
  readonly root?: SourceNode;
  /** The report as plain data; what is misspelt reads as `null`, but for text. */
  readonly value: unknown;
  readonly problems: readonly SourceProblem[];
}

/** `value` is data without a text: it has no ranges and nothing to edit. */
export type Syntax = "yaml" | "json" | "value";

export type SourceNode = SourceMap | SourceList | SourceScalar;

/** Offsets are UTF-16, into `text`. */
interface Span {
  readonly start: number;
  readonly end: number;
}

export interface SourceMap extends Span {
  readonly kind: "map";
  /** In braces, rather than one entry a line. */
  readonly flow: boolean;
  readonly entries: ReadonlyMap<string, SourceEntry>;
}

export interface SourceEntry {
  readonly key: Span;
  readonly node: SourceNode;
}

export interface SourceList extends Span {
  readonly kind: "list";
  readonly items: readonly SourceNode[];
}

export interface SourceScalar extends Span {
  readonly kind: "scalar";
  readonly value: string | number | boolean | null;
  /** Written in quotes or as a block. */
  readonly quoted: boolean;
  /** A problem of this source says how; the value is not to be relied on. */
  readonly misspelt: boolean;
}

/** What is wrong with a file before its meaning is looked at. */
export interface SourceProblem extends Span {
  readonly code: ProblemCode;
  /** What the message names: the key, the text as written, the parser's own words. */
  readonly detail: string;
  /** Changes the spelling and nothing else. */
  readonly fix?: TextChange;
}

/**
 * - `unparsed`: cannot be read
 * - `duplicate-key`: the same key twice in one place
 * - `full-width-colon`, `full-width-comma`, `missing-space`: a key's punctuation
 * - `thousands-separator`: a figure with commas, which in braces makes two of it
 * - `not-plain`: YAML's anchors, aliases and tags have no place in a report
 */
export type ProblemCode =
  | "unparsed"
  | "duplicate-key"
  | "full-width-colon"
  | "full-width-comma"
  | "missing-space"
  | "thousands-separator"
  | "not-plain";

/** Replaces the text from `start` up to `end`. */
export interface TextChange extends Span {
  readonly newText: string;
}
