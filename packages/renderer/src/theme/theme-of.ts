import { type ThemeTokens, themeProblems } from "@gouji/core/configuration";
import { type Theme, type Themes, usualThemes } from "./theme.js";

/** Tokens of a theme that are unknown, or not what they should be. */
export class ThemeError extends Error {
  override readonly name = "ThemeError";

  constructor(readonly problems: readonly string[]) {
    super(problems.join("\n"));
  }
}

/**
 * The look of documents in which some tokens are an office's own, as under `theme:` in its configuration. Made once, it
 * serves any number of documents in any language; all other tokens are the usual ones of a document's language.
 * @throws {ThemeError} for a token that is unknown, with the one that is likely meant
 * @example
 * renderHtml(document, { theme: themeOf({ body: { pitch: 28 }, colors: { head: "#e8eef7" } }) });
 */
export function themeOf(tokens: ThemeTokens): Themes {
  const problems = themeProblems(tokens);
  if (problems.length > 0) throw new ThemeError(problems);
  return { "zh-CN": withTokens(usualThemes["zh-CN"], tokens), en: withTokens(usualThemes.en, tokens) };
}

function withTokens(usual: Theme, tokens: ThemeTokens): Theme {
  const { page, body, title, pageNumber, note, table, watermark, colors } = usual;
  return {
    page: { ...page, ...tokens.page },
    body: { ...body, ...linesOf(body, tokens.body) },
    title: { ...title, ...linesOf(title, tokens.title) },
    pageNumber: { ...pageNumber, ...tokens.pageNumber },
    note: { ...note, ...linesOf(note, tokens.note) },
    table: { ...table, ...tokens.table },
    watermark,
    colors: { ...colors, ...tokens.colors },
  };
}

/** A size beyond the usual pitch takes its pitch along: {@link ThemeTokens} are checked against the Chinese one, which is wider. */
function linesOf(usual: Lines, tokens: Partial<Lines> = {}): Partial<Lines> {
  const { size = usual.size, pitch = usual.pitch } = tokens;
  return pitch < size ? { ...tokens, pitch: (size * usual.pitch) / usual.size } : tokens;
}

interface Lines {
  readonly size: number;
  readonly pitch: number;
}
