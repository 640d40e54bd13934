import type { Form } from "./form.js";

/**
 * Whether reports of two forms are the same yearly report, one year after the other: the title that the forms print says
 * what a report is. 国办公开办函〔2021〕30号 changed the tables of 〔2019〕60号, and the report went on under its title.
 */
export function isSameLine(a: Pick<Form, "id" | "title">, b: Pick<Form, "id" | "title">): boolean {
  return a.id === b.id || plain(a.title) === plain(b.title);
}

function plain(title: string): string {
  return title.normalize("NFKC").replaceAll(/\s/g, "");
}
