import type { ReportDocument } from "./document/document.js";
import type { HtmlOptions } from "./html/render-html.js";
import type { PdfOptions } from "./pdf/pdf-renderer.js";

/** The options of all formats together; each takes those that it names. */
export interface DocumentOptions extends HtmlOptions, PdfOptions {}

export type DocumentOption = keyof DocumentOptions;

/** Writes documents in one format. */
export interface DocumentWriter {
  render(document: ReportDocument, options: DocumentOptions): Promise<Uint8Array> | Uint8Array;
  /** Lets go of what it holds. */
  close(): void;
}

/** A format that documents are made in: what pools, commands and records need to know of it. */
export interface DocumentFormat {
  /** How the names of its files end, without the dot in front. */
  readonly ending: string;
  readonly mediaType: string;
  readonly content: "text" | "binary";
  readonly takes: readonly DocumentOption[];
  /** Whether it takes an engine, which may crash or hang; a pool then makes it in a process of its own. */
  readonly needsEngine: boolean;
  /** Loads what it needs; called with the first document. */
  readonly open: () => Promise<DocumentWriter>;
  /** Whether a file was made by this writer, by the mark at its place: a page that only speaks of Gouji is somebody's own. */
  readonly isOwn: (content: Buffer) => boolean;
  /** What beside Gouji itself makes its files, for a record from which the same can be made again. */
  readonly madeWith?: () => Promise<object>;
}
