import { type ThemeTokens, themeProblems } from "@gouji/core/configuration";
import { govTheme, type Theme } from "./theme.js";

/** Tokens of a theme that are unknown, or not what they should be. */
export class ThemeError extends Error {
  override readonly name = "ThemeError";

  constructor(readonly problems: readonly string[]) {
    super(problems.join("\n"));
  }
}

/**
 * The theme in which some tokens are an office's own, as under `theme:` in its configuration. Made once, it serves any
 * number of documents.
 * @throws {ThemeError} for a token that is unknown, with the one that is likely meant
 * @example
 * renderHtml(document, { theme: themeOf({ body: { pitch: 28 }, colors: { head: "#e8eef7" } }) });
 */
export function themeOf(tokens: ThemeTokens): Theme {
  const problems = themeProblems(tokens);
  if (problems.length > 0) throw new ThemeError(problems);
  const { page, body, title, pageNumber, note, table, watermark, colors } = govTheme;
  return {
    page: { ...page, ...tokens.page },
    body: { ...body, ...tokens.body },
    title: { ...title, ...tokens.title },
    pageNumber: { ...pageNumber, ...tokens.pageNumber },
    note: { ...note, ...tokens.note },
    table: { ...table, ...tokens.table },
    watermark,
    colors: { ...colors, ...tokens.colors },
  };
}
