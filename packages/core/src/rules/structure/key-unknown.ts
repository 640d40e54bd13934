import { structureProblems } from "../../report/structure.js";
import type { Subject } from "../../report/subject.js";
import { entryAt } from "../../source/pointer.js";
import { stepsOf } from "../../text/json-pointer.js";
import { likelyKey } from "../../text/likely-key.js";
import { shortened } from "../../text/shortened.js";
import { defineRule } from "../define-rule.js";
import { exampleRow } from "../rule-example.js";
import type { FixDraft } from "../violation.js";

export const keyUnknown = defineRule({
  id: "key-unknown",
  severity: "error",
  traits: { suppressible: false, ofSource: true },
  title: { zh: "只写本格式有的项目", en: "only items of the form are written" },
  remedy: {
    zh: "按提示改正名称；不属于本格式的内容写进文字部分或附注。",
    en: "Correct the key as suggested; what the form does not have belongs in the prose or in a note.",
  },
  messages: {
    zh: { rename: (key: string, title: string) => `改为 ${key}（${title}）` },
    en: { rename: (key, title) => `Change to ${key} (${title})` },
  },
  example: exampleRow((text) => text.replace(/\w(?=: )/, "")),
  check: (subject, messages) =>
    structureProblems(subject, "unknownKey").map(({ pointer, parent, key }) => {
      const likely = likelyKey(key, keysAt(parent, subject), (candidate) =>
        titleOf(`${parent}/${candidate}`, subject),
      );
      const span = entryAt(subject.source, stepsOf(pointer))?.key;
      const common = { pointer, ...(span && { span }) };
      if (likely === undefined) return { ...common, message: subject.messages.unknownKey(shortened(key)) };
      const title = titleOf(`${parent}/${likely}`, subject) ?? likely;
      return {
        ...common,
        message: subject.messages.unknownKeyLikely(shortened(key), likely, title),
        fixes: renaming(pointer, { parent, likely, title: messages.rename(likely, title) }, subject),
      };
    }),
});

/** The likely key in place of the written one, unless it stands there already. */
function renaming(
  pointer: string,
  { parent, likely, title }: { readonly parent: string; readonly likely: string; readonly title: string },
  { source }: Subject,
): FixDraft[] {
  const span = entryAt(source, stepsOf(pointer))?.key;
  const isTaken = entryAt(source, stepsOf(`${parent}/${likely}`)) !== undefined;
  if (!span || isTaken || source.syntax === "value") return [];
  const newText = source.syntax === "json" ? JSON.stringify(likely) : likely;
  return [{ title, kind: "suggested", changes: [{ ...span, newText }] }];
}

function keysAt(parent: string, { form }: Subject): readonly string[] {
  return parent === "" ? Object.keys(form.schema.properties) : (form.places.get(parent)?.keys ?? []);
}

function titleOf(pointer: string, { form }: Subject): string | undefined {
  return form.places.get(pointer)?.title;
}
