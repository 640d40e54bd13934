import { defineRule } from "../define-rule.js";
import { exampleRow } from "../rule-example.js";

export const punctuation = defineRule({
  id: "punctuation",
  severity: "error",
  traits: { suppressible: false, ofSource: true },
  title: {
    zh: "名称后面用半角冒号加一个空格，各项之间用半角逗号",
    en: "a key ends with a half-width colon and a space; entries are parted by half-width commas",
  },
  remedy: {
    zh: "多半是输入法的全角标点；可以自动改正。",
    en: "Most often an input method's full-width punctuation; it can be mended automatically.",
  },
  messages: {
    zh: {
      "full-width-colon": (key: string) => `“${key}”后面是全角冒号，应为半角冒号加空格`,
      "full-width-comma": () => "全角逗号应为半角逗号",
      "missing-space": (key: string) => `“${key}:”后面缺一个空格`,
    },
    en: {
      "full-width-colon": (key) => `a full-width colon behind "${key}"; write a half-width colon and a space`,
      "full-width-comma": () => "a full-width comma; write a half-width one",
      "missing-space": (key) => `a space is missing behind "${key}:"`,
    },
  },
  example: exampleRow((text) => text.replace(": ", "：")),
  problems: ["full-width-colon", "full-width-comma", "missing-space"],
});
