import type { Form } from "./form.js";

type Line = Pick<Form, "id" | "succeeds">;

/**
 * Whether reports of two forms are the same yearly report, one year after the other: 国办公开办函〔2021〕30号 changed the
 * tables of 〔2019〕60号, and the report went on.
 */
export function isSameLine(a: Line, b: Line): boolean {
  return a.id === b.id || a.succeeds?.form === b.id || b.succeeds?.form === a.id;
}
