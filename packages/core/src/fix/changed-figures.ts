import type { Form } from "../form/form.js";
import type { CheckContext } from "../report/context.js";
import { selectForm } from "../report/select-form.js";
import { labelOf } from "../report/subject.js";
import { nodeAt } from "../source/pointer.js";
import type { Source } from "../source/source.js";
import { messagesIn } from "../text/messages/messages.js";

/** A field or a cell in which something else stands than before. */
export interface ChangedFigure {
  readonly pointer: string;
  readonly label: string;
  /** As written; empty for a blank. */
  readonly before: string;
  readonly after: string;
}

/** The fields and cells in which two versions of a report differ, in printed order. */
export function changedFigures(
  before: Source,
  after: Source,
  { forms, context }: { readonly forms: readonly Form[]; readonly context: CheckContext },
): ChangedFigure[] {
  const form = selectForm(after, forms);
  if (!form) return [];
  const messages = messagesIn(context.language);
  return [...form.fields, ...form.cells]
    .map((place) => ({
      pointer: place.pointer,
      label: labelOf(place, { form, messages }),
      before: writtenAt(before, place.path),
      after: writtenAt(after, place.path),
    }))
    .filter((figure) => figure.before !== figure.after);
}

function writtenAt(source: Source, path: readonly string[]): string {
  const node = nodeAt(source, path);
  return node ? source.text.slice(node.start, node.end) : "";
}
