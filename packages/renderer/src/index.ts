export { buildDocument, type BuildOptions } from "./document/build-document.js";
export type {
  Block,
  DocumentCell,
  DocumentField,
  DocumentLanguage,
  DocumentPart,
  DocumentRow,
  DocumentTable,
  Draft,
  DraftFinding,
  FieldGrid,
  ReportDocument,
} from "./document/document.js";
export type { Theme, Themes } from "./theme/theme.js";
export { ThemeError, themeOf } from "./theme/theme-of.js";
export type { ThemeTokens } from "@gouji/core/configuration";
