export { provideCodeActions } from "./features/provide-code-actions.js";
export { type DiagnosticOptions, provideDiagnostics } from "./features/provide-diagnostics.js";
export { provideDocumentSymbols } from "./features/provide-document-symbols.js";
export { type HoverOptions, provideHover } from "./features/provide-hover.js";
export type { EditOptions } from "./features/workspace-edit.js";
export { type CheckOptions, ReportDocument } from "./reports/report-document.js";
export { type ServerOptions, startServer } from "./server.js";
export { startStdioServer } from "./stdio-server.js";
