import type { ReportDocument } from "../document/document.js";

/**
 * The date a PDF bears: when the report was published, else the last day of its year. Never the clock, so that a
 * report made twice is the same file.
 */
export function creationDate({ published, year }: Pick<ReportDocument, "published" | "year">): Date {
  const date = published === undefined ? undefined : new Date(`${published}T00:00:00Z`);
  return [date, new Date(Date.UTC(year, 11, 31))].find(isDate) ?? new Date(0);
}

// A draft may lack its year as well.
function isDate(date: Date | undefined): date is Date {
  return date !== undefined && !Number.isNaN(date.getTime());
}
