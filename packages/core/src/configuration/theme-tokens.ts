/** What an office may set of the look of its documents; what it leaves out follows GB/T 9704-2012. */
export interface ThemeTokens {
  /** Margins, in millimetres. */
  readonly page?: Partial<Readonly<Record<"top" | "right" | "bottom" | "left", number>>>;
  readonly title?: LineTokens;
  /** `indent` is that of a paragraph's first line, in characters. */
  readonly body?: LineTokens & { readonly indent?: number };
  readonly note?: LineTokens;
  readonly pageNumber?: Pick<LineTokens, "size">;
  /** The largest type of a table, which shrinks until the table fits, and the width of its lines; in points. */
  readonly table?: { readonly size?: number; readonly line?: number };
  /** As `#rrggbb`. */
  readonly colors?: Partial<Readonly<Record<"ink" | "line" | "head", string>>>;
}

/** Points from line to line, whatever the size of the type: 行距，固定值. */
export interface LineTokens {
  readonly size?: number;
  readonly pitch?: number;
}
