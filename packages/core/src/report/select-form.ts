import type { Form } from "../form/form.js";
import { formOf } from "./form-of.js";
import { nodeAt } from "../source/pointer.js";
import type { Source } from "../source/source.js";

/** The form that a report names, with the rows of its lists; an unquoted `format: 2021` names it too. */
export function selectForm(source: Source, forms: readonly Form[]): Form | undefined {
  const node = nodeAt(source, ["format"]);
  const id = node?.kind === "scalar" ? formatId(node.value) : undefined;
  const form = forms.find((one) => one.id === id);
  return form && formOf(source, form);
}

/** The id of a form as it is meant, however it is written. */
export function formatId(written: unknown): string {
  return String(written).normalize("NFKC").trim();
}
