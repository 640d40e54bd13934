export { buildDocument, type BuildOptions } from "./document/build-document.js";
export type {
  Block,
  DocumentCell,
  DocumentPart,
  DocumentRow,
  DocumentTable,
  Draft,
  DraftFinding,
  ReportDocument,
} from "./document/document.js";
export type { Theme } from "./theme/theme.js";
export { ThemeError, themeOf } from "./theme/theme-of.js";
export type { ThemeTokens } from "@gouji/core/configuration";
