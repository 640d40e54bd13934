import { structureProblems, titleAt } from "../../report/structure.js";
import { cellBlank } from "../cells/cell-blank.js";
import { defineRule } from "../define-rule.js";

export const keyMissing = defineRule({
  id: "key-missing",
  severity: "error",
  traits: { suppressible: false, ofSource: true },
  title: { zh: "各部分、各行都要写出", en: "every part and every row is there" },
  remedy: {
    zh: "补上缺少的项目；没有发生的填 0。",
    en: "Add what is missing; write 0 where nothing happened.",
  },
  messages: {
    zh: { missing: (key: string, title: string) => `缺少“${title}”（${key}）` },
    en: { missing: (key, title) => `"${title}" (${key}) is missing` },
  },
  example: (form) => {
    const suppression = `rule: ${cellBlank.id}, at: ${form.cells[0]?.pointer ?? "/"}`;
    return {
      at: "/suppressions",
      passing: `[{ ${suppression}, reason: 已核实 }]`,
      failing: `[{ ${suppression} }]`,
    };
  },
  check: (subject, messages) =>
    structureProblems(subject, "missingKey").map(({ pointer, key }) => ({
      pointer,
      message: messages.missing(key, titleAt(pointer, subject)),
    })),
});
