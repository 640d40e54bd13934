/** The engine that makes PDFs cannot be loaded: it is not built for this machine, or was not installed. */
export class MissingEngineError extends Error {
  override readonly name = "MissingEngineError";

  /** @param machine the system and processor: `linux-loong64` */
  constructor(
    readonly machine: string,
    options?: ErrorOptions,
  ) {
    super(`本机没有可用的 PDF 引擎 (no PDF engine on this machine, ${machine})`, options);
  }
}

/** A font family that the page is set in is not there. */
export class MissingFontError extends Error {
  override readonly name = "MissingFontError";

  constructor(readonly family: string) {
    super(
      `找不到字体“${family}” (font family not found): reinstall @gouji/renderer, its dist/fonts folder is incomplete`,
    );
  }
}

/** A character that the shipped fonts cannot print, and where it stands. */
export interface MissingGlyph {
  readonly character: string;
  /** `U+20BB7` */
  readonly codePoint: string;
  /** A JSON pointer, or the words at the place. */
  readonly place: string;
}

const longestList = 10;

/** Characters of a report that the shipped fonts cannot print. Another font's shape never stands in silently. */
export class MissingGlyphError extends Error {
  override readonly name = "MissingGlyphError";

  constructor(readonly glyphs: readonly MissingGlyph[]) {
    const list = glyphs
      .slice(0, longestList)
      .map(({ character, codePoint, place }) => `${printable(character)}${codePoint} (${place})`);
    const more = glyphs.length > longestList ? `; … ${glyphs.length}` : "";
    super(`字体中没有下列字符 (characters without a glyph): ${list.join("; ")}${more}`);
  }
}

// A control character would do its work in the terminal that shows the message.
function printable(character: string): string {
  return /[\p{C}\p{Z}]/u.test(character) ? "" : `“${character}” `;
}
