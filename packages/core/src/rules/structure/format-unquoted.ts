import { structureProblems } from "../../report/structure.js";
import { defineRule } from "../define-rule.js";

export const formatUnquoted = defineRule({
  id: "format-unquoted",
  severity: "error",
  traits: { suppressible: false, ofSource: true },
  title: { zh: "格式名要加引号", en: "the form's name is quoted" },
  remedy: { zh: "加上引号；可以自动改正。", en: "Add the quotes; it can be done automatically." },
  messages: {
    zh: { unquoted: (id: string) => `格式应加引号：format: "${id}"` },
    en: { unquoted: (id) => `the format is quoted: format: "${id}"` },
  },
  example: ({ id }) => (/^\d+$/.test(id) ? { at: "/format", passing: `"${id}"`, failing: id } : undefined),
  // The form was chosen by its name, so what is wrong is how that is written.
  check: (subject, messages) =>
    structureProblems(subject, "formatName").map(({ pointer }) => ({
      pointer,
      message: messages.unquoted(subject.form.id),
      fixes: [
        {
          title: subject.messages.writeAs(`"${subject.form.id}"`),
          kind: "safe",
          set: [{ pointer, value: subject.form.id }],
        },
      ],
    })),
});
