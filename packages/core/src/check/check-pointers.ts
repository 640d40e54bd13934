import { nodeAt } from "../source/pointer.js";
import { shortened } from "../text/shortened.js";
import { escapeStep } from "../text/json-pointer.js";
import type { Fault } from "./build-finding.js";
import type { Subject } from "../report/subject.js";

/** `pointer-unknown`: a note or a judged finding whose place the form does not have would be lost in silence. */
export function checkPointers(subject: Subject): Fault[] {
  const { source, form, messages } = subject;
  const unknown = (named: string, pointer: string, span: { start: number; end: number }): Fault[] =>
    form.places.has(named)
      ? []
      : [
          {
            rule: "pointer-unknown",
            severity: "error",
            pointer,
            span,
            message: messages.unknownPointer(shortened(named)),
          },
        ];
  const notes = nodeAt(source, ["notes"]);
  const suppressions = nodeAt(source, ["suppressions"]);
  const inNotes = notes?.kind === "map" ? [...notes.entries] : [];
  const inSuppressions = suppressions?.kind === "list" ? suppressions.items : [];
  return [
    ...inNotes.flatMap(([key, entry]) => unknown(key, `/notes/${escapeStep(key)}`, entry.key)),
    ...inSuppressions.flatMap((item, index) => {
      const at = item.kind === "map" ? item.entries.get("at")?.node : undefined;
      return at?.kind === "scalar" && typeof at.value === "string"
        ? unknown(at.value, `/suppressions/${index}/at`, at)
        : [];
    }),
  ];
}
