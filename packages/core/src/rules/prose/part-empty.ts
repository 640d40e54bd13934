import { nodeAt } from "../../source/pointer.js";
import { defineRule } from "../define-rule.js";
import { exampleProse } from "../rule-example.js";

const nothingToSay = { zh: "无", en: "None" } as const;

export const partEmpty = defineRule({
  id: "part-empty",
  severity: "error",
  title: { zh: "各部分都要有内容", en: "no part is empty" },
  remedy: { zh: "确实没有的，写“无”。", en: "Where there is nothing to say, say so: 无, None." },
  messages: {
    zh: { empty: (title: string, nothing: string) => `“${title}”没有内容；确实没有的，写“${nothing}”` },
    en: { empty: (title, nothing) => `"${title}" is empty; write ${nothing} where there is nothing to say` },
  },
  example: exampleProse({
    zh: { passing: "无", failing: '""' },
    en: { passing: "None", failing: '""' },
  }),
  check: ({ source, form }, messages) =>
    form.parts.flatMap(({ kind, pointer, title }) => {
      const node = kind === "prose" ? nodeAt(source, [pointer.slice(1)]) : undefined;
      const isEmpty = node?.kind === "scalar" && String(node.value ?? "").trim() === "";
      return isEmpty ? [{ pointer, message: messages.empty(title, nothingToSay[form.language]) }] : [];
    }),
});
