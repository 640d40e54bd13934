import type { Form } from "../form/form.js";
import { nodeAt } from "../source/pointer.js";
import type { Source } from "../source/source.js";

/** The form that a report names; an unquoted `format: 2021` names it too. */
export function selectForm(source: Source, forms: readonly Form[]): Form | undefined {
  const node = nodeAt(source, ["format"]);
  const id = node?.kind === "scalar" ? formatId(node.value) : undefined;
  return forms.find((form) => form.id === id);
}

/** The id of a form as it is meant, however it is written. */
export function formatId(written: unknown): string {
  return String(written).normalize("NFKC").trim();
}
