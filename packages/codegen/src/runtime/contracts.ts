/** Of messages and labels. */
export type Language = "zh" | "en";

export type Severity = "error" | "warning" | "info";

/** What kind of organ a report is of; decides whether it may make 规章. */
export type OrganKind =
  "state-council-department" | "province" | "prefecture" | "county" | "township" | "department";

export interface ValidateOptions {
  /** Chinese unless told. */
  readonly language?: Language;
}

export interface CheckOptions extends ValidateOptions {
  readonly organKind?: OrganKind;
  /** Severities by rule that differ from the form's own; `off` silences a rule. */
  readonly severities?: Readonly<Record<string, Severity | "off">>;
  /** Last year's report of the same organ and scope, to compare with; what names no known form is left aside. */
  readonly lastYear?: unknown;
}

/** Whether a value is a report of the form; if not, what is wrong with its structure. */
export type Validation<Report> =
  | { readonly ok: true; readonly value: Report }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** One thing that is wrong with a report. */
export interface Finding {
  /** The rule's id: `requests-balance`. */
  readonly rule: string;
  /** Where one figure breaks several rules: all of them, `rule` first. */
  readonly rules?: readonly string[];
  readonly severity: Severity;
  /** The place to change, as a JSON pointer. */
  readonly pointer: string;
  /** The place by the labels a reader knows. */
  readonly label: string;
  /** What is wrong, why, and what to do. */
  readonly message: string;
  /** What the figure should be; absent where it cannot be known which figure is wrong. */
  readonly expected?: number;
  readonly actual?: number;
  /** The other figures that take part. */
  readonly related: readonly RelatedFigure[];
  /** Where it cannot be known which figure is wrong: each that may be, with what it should be if it alone is wrong. */
  readonly candidates?: readonly CandidateFigure[];
  /** Ways to mend it; none where only the author can know. */
  readonly fixes: readonly Fix[];
  /** The reason why the report's author has judged this finding to be no fault. */
  readonly suppressed?: string;
}

export interface RelatedFigure {
  /** A JSON pointer into the report, or into last year's. */
  readonly pointer: string;
  readonly lastYear?: true;
  readonly label: string;
  /** `null` for a blank. */
  readonly value: number | null;
}

export interface CandidateFigure extends RelatedFigure {
  readonly expected: number;
}

export interface Fix {
  readonly title: string;
  /** `safe` where no reader could want another: the spelling alone, or the one figure on which two relations agree. */
  readonly kind: "safe" | "suggested";
  /** Of a suggestion, what has to be right for it: `parts`, where a total is set to the sum of its parts. */
  readonly assumes?: "parts";
  /** The values to set, by JSON pointer. */
  readonly set: readonly { readonly pointer: string; readonly value: unknown }[];
}

/** Identifies a form. */
export interface FormInfo {
  /** What `format` says in a report. */
  readonly id: string;
  readonly years: { readonly from: number; readonly to?: number };
  /** The document that prescribes the form. */
  readonly document: string;
  /** The report's title, with the places `{organ}` and `{year}`. */
  readonly title: string;
}

/** What must hold between cells: the sum of `plus` less that of `minus`, against the sum of `right`. */
export interface Relation {
  readonly rule: string;
  readonly kind: "equals" | "atMost" | "differs";
  readonly severity: Severity;
  readonly text: { readonly zh: string; readonly en: string };
  /** Cells, as JSON pointers into a report. */
  readonly plus: readonly string[];
  readonly minus: readonly string[];
  readonly right: readonly string[];
  /** The relation says nothing unless this cell holds, or does not hold, this value. */
  readonly when?: { readonly cell: string } & (
    { readonly is: string | number | boolean } | { readonly not: string | number | boolean }
  );
  /** The cell that the relation computes from the others. */
  readonly total?: string;
}

/** What must hold between a report and last year's: as in a relation, but the right-hand side stands in the latter. */
export interface RelationAcrossYears extends Omit<Relation, "right" | "total"> {
  /** Cells, as JSON pointers into last year's report. */
  readonly lastYear: readonly string[];
}

/** A printed table of the form: one grid, in bands of head and rows. */
export interface Table {
  /** Small tables under each other; rows against columns; one row. */
  readonly kind: "bands" | "rows" | "row" | "fields" | "list";
  /** The part of a report that it is, as a JSON pointer. */
  readonly pointer: string;
  readonly title: string;
  /** Columns of the grid that all bands share, those of the row labels included. */
  readonly gridColumns: number;
  /** How many of them, counted from the left, hold row labels. */
  readonly labelColumns: number;
  readonly bands: readonly TableBand[];
}

/** A small table of its own head; every other kind is one band. */
export interface TableBand {
  /** The head, row by row; boxes that a row span from above covers are absent, as in HTML. */
  readonly head: readonly (readonly TableBox[])[];
  /** The columns of figures, from left to right. */
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/** A printed box that holds a label. */
export interface TableBox {
  readonly text: string;
  readonly colSpan: number;
  readonly rowSpan: number;
}

/** A column of figures. */
export interface TableColumn {
  readonly title: string;
  /** The heads above it, outermost first, its own last. */
  readonly labels: readonly string[];
  readonly colSpan: number;
  readonly integer: boolean;
  readonly unit?: string;
  /** How a signed figure is printed: the words for more and for less. */
  readonly sign?: readonly [more: string, less: string];
  /** The units a figure may name itself, the usual one first. */
  readonly units?: readonly string[];
}

export interface TableRow {
  readonly pointer: string;
  readonly title: string;
  /** The labels of its groups, outermost first, its own last. */
  readonly labels: readonly string[];
  /** The boxes printed at the left of this row; one that spans rows stands in the first of them. */
  readonly boxes: readonly TableBox[];
  /** The figures, as JSON pointers into a report, one a column. */
  readonly cells: readonly string[];
}
