export type { CompletionOptions } from "./completion/completion-item.js";
export { flatSymbols } from "./features/flat-symbols.js";
export { fixAllKind, provideCodeActions } from "./features/provide-code-actions.js";
export { type LensOptions, provideCodeLenses } from "./features/provide-code-lenses.js";
export { provideCompletion } from "./features/provide-completion.js";
export { provideConfigurationDiagnostics } from "./features/provide-configuration-diagnostics.js";
export { type DiagnosticOptions, provideDiagnostics } from "./features/provide-diagnostics.js";
export { provideDocumentSymbols } from "./features/provide-document-symbols.js";
export { provideFoldingRanges } from "./features/provide-folding-ranges.js";
export { provideFormatting } from "./features/provide-formatting.js";
export { type HoverOptions, provideHover } from "./features/provide-hover.js";
export { type InlayHintOptions, provideInlayHints } from "./features/provide-inlay-hints.js";
export {
  type PasteAnswer,
  type PasteParams,
  provideCellPaste,
  providePaste,
} from "./features/provide-paste.js";
export { provideDefinition, provideReferences } from "./features/provide-related-figures.js";
export { provideSelectionRanges } from "./features/provide-selection-ranges.js";
export type { EditOptions } from "./features/workspace-edit.js";
export {
  type AdjacentYears,
  areSameReports,
  type CheckOptions,
  ReportDocument,
  type ReportText,
} from "./reports/report-document.js";
