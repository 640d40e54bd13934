import type { Form } from "../form/form.js";
import { nodeAt } from "../source/pointer.js";
import type { Source } from "../source/source.js";

/** The form that a report names; an unquoted `format: 2021` names it too. */
export function selectForm(source: Source, forms: readonly Form[]): Form | undefined {
  const node = nodeAt(source, ["format"]);
  const id = node?.kind === "scalar" ? String(node.value).normalize("NFKC").trim() : undefined;
  return forms.find((form) => form.id === id);
}
