import { defineRule } from "../define-rule.js";
import { exampleRow } from "../rule-example.js";

export const keyDuplicate = defineRule({
  id: "key-duplicate",
  severity: "error",
  traits: { suppressible: false, ofSource: true },
  title: { zh: "同一处的名称不重复", en: "no key stands twice in one place" },
  remedy: { zh: "删去多余的一个。", en: "Delete one of the two." },
  messages: {
    zh: { "duplicate-key": (key: string) => `“${key}”在同一处出现两次，请删去一个` },
    en: { "duplicate-key": (key) => `"${key}" stands here twice; delete one` },
  },
  example: exampleRow((text) => text.replace(/\{ (\w+: \d+)/, "{ $1, $1")),
  problems: ["duplicate-key"],
});
