import { nodeAt } from "../../source/pointer.js";
import { escapeStep } from "../../text/json-pointer.js";
import { shortened } from "../../text/shortened.js";
import { defineRule } from "../define-rule.js";

/** A note or a suppression whose place the form does not have would be lost in silence. */
export const pointerUnknown = defineRule({
  id: "pointer-unknown",
  severity: "error",
  traits: { suppressible: false },
  title: {
    zh: "附注和已核实的提示要指向本格式中的位置",
    en: "notes and judged findings name places of the form",
  },
  remedy: { zh: "改正位置，写法如 /部分/行/格。", en: "Correct the place; it reads /part/row/cell." },
  messages: {
    zh: { unknown: (pointer: string) => `“${pointer}”不是本格式中的位置` },
    en: { unknown: (pointer) => `"${pointer}" is no place of this form` },
  },
  example: (form) => ({
    at: "/notes",
    passing: `{ ${form.cells[0]?.pointer ?? ""}: 含联合发文 }`,
    failing: "{ /nowhere: 含联合发文 }",
  }),
  check: ({ source, form }, messages) => {
    const notes = nodeAt(source, ["notes"]);
    const suppressions = nodeAt(source, ["suppressions"]);
    const inNotes = notes?.kind === "map" ? [...notes.entries] : [];
    const inSuppressions = suppressions?.kind === "list" ? suppressions.items : [];
    const named = [
      ...inNotes.map(([key, entry]) => ({
        name: key,
        pointer: `/notes/${escapeStep(key)}`,
        span: entry.key,
      })),
      ...inSuppressions.flatMap((item, index) => {
        const at = item.kind === "map" ? item.entries.get("at")?.node : undefined;
        return at?.kind === "scalar" && typeof at.value === "string"
          ? [{ name: at.value, pointer: `/suppressions/${index}/at`, span: at }]
          : [];
      }),
    ];
    return named
      .filter(({ name }) => !form.places.has(name))
      .map(({ name, pointer, span }) => ({ pointer, span, message: messages.unknown(shortened(name)) }));
  },
});
