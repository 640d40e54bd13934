export { AdjacentYears, type FoundOthers, type FoundReport, type OpenReport } from "./adjacent-years.js";
export { decodeText } from "./decode-text.js";
export { FileError, type FileFault, isFileError } from "./file-error.js";
export {
  type Awaitable,
  type FileKind,
  type FileState,
  type FileSystem,
  type FolderEntry,
  mostBytes,
} from "./file-system.js";
export { findReports, type FindOptions, type FoundReports, type ReportFile } from "./find-reports.js";
export { ProjectSettings } from "./project-settings.js";
export { readSchemaText } from "./read-schema-text.js";
export { isReportFile, reportGlob, withoutReportEnding } from "./report-files.js";
export { type FoundFile, ReportIndex } from "./report-index.js";
export type {
  GivenSettings,
  ReplacedForm,
  SchemaFile,
  SchemaProblem,
  Settings,
  SettingsProblem,
} from "./settings.js";
