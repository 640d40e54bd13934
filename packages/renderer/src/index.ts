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
