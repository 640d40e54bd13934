export { themeProblems } from "./theme-problems.js";
export type { ThemeTokens } from "./theme-tokens.js";
