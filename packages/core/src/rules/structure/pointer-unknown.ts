import { indexPointer } from "../../report/named-pointer.js";
import { suppressedPlaces, suppressionItems } from "../../report/suppressions.js";
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
    en: "notes and suppressions name places of the form",
  },
  remedy: {
    zh: "改正位置，写法如 /部分/行/格；清单的行写其名称。",
    en: "Correct the place; it reads /part/row/cell, and a row of a list is named by its key.",
  },
  messages: {
    zh: { unknown: (pointer: string) => `“${pointer}”不是本格式中的位置` },
    en: { unknown: (pointer) => `"${pointer}" is no place of this form` },
  },
  example: ({ cells, language }) => {
    const note = { zh: "含联合发文", en: "Joint documents included" }[language];
    const passing = `{ ${cells[0]?.pointer ?? ""}: ${note} }`;
    return { at: "/notes", passing, failing: `{ /nowhere: ${note} }` };
  },
  check: ({ source, form }, messages) => {
    const notes = nodeAt(source, ["notes"]);
    const inNotes = notes?.kind === "map" ? [...notes.entries] : [];
    const written = [
      ...inNotes.map(([key, entry]) => ({
        name: key,
        pointer: `/notes/${escapeStep(key)}`,
        span: entry.key,
      })),
      ...suppressionItems(source)
        .flatMap((item, index) => suppressedPlaces(item, index, form))
        .map(({ named: name, writtenAt, node }) => ({ name, pointer: writtenAt, span: node })),
    ];
    return written
      .filter(({ name }) => indexPointer(name, form) === undefined)
      .map(({ name, pointer, span }) => ({ pointer, span, message: messages.unknown(shortened(name)) }));
  },
});
