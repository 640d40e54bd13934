import type { LayoutRole } from "@gouji/core/form";

/** The languages that documents are printed in, as HTML names them. */
export type DocumentLanguage = "zh-CN" | "en";

/** A report as it will stand on paper. Writers (HTML, PDF) see this and neither report nor form. */
export interface ReportDocument {
  readonly language: DocumentLanguage;
  readonly title: string;
  readonly organ: string;
  readonly year: number;
  /** The date of publication, `YYYY-MM-DD`. */
  readonly published?: string;
  /** Fields of the report below its title. */
  readonly head?: FieldGrid;
  readonly parts: readonly DocumentPart[];
  /** Fields below the last part: who is responsible, when it was filled in. */
  readonly foot?: FieldGrid;
  /** The report as JSON, for publication: with the totals that were left out, without reasons of suppressions. Not in a draft. */
  readonly data?: string;
  /** The report file itself, as it was read, comments and all. Not in a draft. */
  readonly file?: ReportFile;
  /** Set in a draft only: what stands at its end. */
  readonly draft?: Draft;
}

export interface ReportFile {
  /** Without a folder: `report.gouji.yaml`. */
  readonly name: string;
  readonly mediaType: "application/yaml" | "application/json";
  readonly text: string;
}

export interface Draft {
  readonly title: string;
  /** Laid across every page. */
  readonly watermark: string;
  readonly findings: readonly DraftFinding[];
  /** Stands there when there are none. */
  readonly noFindings: string;
}

export interface DraftFinding {
  readonly severity: "error" | "warning" | "info";
  readonly label: string;
  readonly message: string;
}

/** Labels with their values, so many side by side, without lines around them. */
export interface FieldGrid {
  readonly columns: number;
  readonly fields: readonly DocumentField[];
}

export interface DocumentField {
  readonly label: string;
  /** Empty for a blank: what is signed by hand has room there. */
  readonly text: string;
  readonly pointer: string;
  readonly mark?: Mark;
}

export interface DocumentPart {
  /** The part's JSON pointer in the report: `/disclosure`. */
  readonly pointer: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type Block =
  /** A sub-head on a line of its own: （一） is level 2, 1. is level 3, （1） is level 4. */
  | { readonly kind: "heading"; readonly level: 2 | 3 | 4; readonly text: string }
  /** A paragraph; `runIn` is a sub-head at its start, up to and with its 。 */
  | {
      readonly kind: "paragraph";
      readonly text: string;
      readonly runIn?: { readonly level: 2 | 3 | 4; readonly text: string };
    }
  | { readonly kind: "table"; readonly table: DocumentTable }
  /** A remark under a table: about a row or the whole part. */
  | { readonly kind: "note"; readonly text: string };

export interface DocumentTable {
  /** Names the table for assistive technology; the part's title already stands above it. */
  readonly caption: string;
  readonly kind: "bands" | "rows" | "row" | "fields" | "list";
  /** The unit of most of its figures, said once above it: `单位：万元`. */
  readonly unit?: string;
  readonly columns: number;
  readonly labelColumns: number;
  readonly bands: readonly { readonly head: readonly DocumentRow[]; readonly body: readonly DocumentRow[] }[];
}

export type DocumentRow = readonly DocumentCell[];

export interface DocumentCell {
  readonly role: LayoutRole;
  /** A label, or a value as printed: `增16`, `71万元`, `22（其中修订16件）`, `是`; empty for a blank. A text may have several lines. */
  readonly text: string;
  /** Where it stands in its column; in the middle unless stated. */
  readonly align?: "start" | "end";
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly pointer?: string;
  readonly id?: string;
  readonly headers?: readonly string[];
  /** In a draft. */
  readonly mark?: Mark;
}

/** Why a value is marked: `应为 40`, `未填`. */
export interface Mark {
  readonly kind: "error" | "blank";
  readonly text: string;
}
