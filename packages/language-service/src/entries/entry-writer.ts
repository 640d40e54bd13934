/** Where a new report is written: in a file with nothing else, or between the braces of one that is begun. */
export type ReportFrame = "file" | "lines" | "braces";

/**
 * Writes entries as they stand in the files of one syntax, with places to fill in; `inline` where all of it stands on one
 * line.
 */
export interface EntryWriter {
  key(key: string): string;
  entry(key: string, value: string): string;
  /** A value that is known. */
  literal(value: unknown): string;
  choice(values: readonly unknown[]): string;
  /** A cell that is blank, to be filled in with whatever it holds. */
  blank(): string;
  /** A figure to be filled in, and whatever is no words. */
  figure(): string;
  /** Words to be filled in. */
  words(): string;
  /** Words that without quotes would be something else. */
  quotedWords(): string;
  /** The text of a part, to be filled in. */
  prose(inline: boolean): string;
  /** Items of a list, or entries of any key, to be filled in. */
  items(): string;
  map(entries: readonly string[], inline: boolean): string;
  /** A list of maps, each given by its entries. */
  list(maps: readonly (readonly string[])[], inline: boolean): string;
  /** A whole report; nothing where it cannot be written in such a frame. */
  report(envelope: readonly string[], parts: readonly ReportPart[], frame: ReportFrame): string | undefined;
}

export interface ReportPart {
  readonly title: string;
  readonly entry: string;
}
