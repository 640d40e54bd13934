import { nodeAt } from "../../source/pointer.js";
import { shortened } from "../../text/shortened.js";
import { defineRule } from "../define-rule.js";

export const formatUnknown = defineRule({
  id: "format-unknown",
  severity: "error",
  traits: { suppressible: false, ofSource: true },
  title: { zh: "报告要写明所用的格式", en: "a report names its form" },
  remedy: {
    zh: "在文件开头写明 format，取值见提示。",
    en: "State `format` at the top of the file, with one of the names given.",
  },
  messages: {
    zh: {
      missing: (known: string) => `请写明报告的格式：format: ${known}`,
      unknown: (written: string, known: string) => `没有格式“${written}”；可用的有 ${known}`,
      empty: () => "文件是空的，或不是一份报告",
    },
    en: {
      missing: (known) => `state the report's format: format: ${known}`,
      unknown: (written, known) => `there is no format "${written}"; known are ${known}`,
      empty: () => "the file is empty, or not a report",
    },
  },
  example: ({ id }) => ({ at: "/format", passing: `"${id}"`, failing: '"0000"' }),
  checkWithoutForm: ({ source, forms, messages: common }, messages) => {
    const node = nodeAt(source, ["format"]);
    const known = forms.map(({ id }) => `"${id}"`).join(common.enumeration);
    const written = node?.kind === "scalar" ? shortened(String(node.value)) : "…";
    const isReport = source.root?.kind === "map" && source.root.entries.size > 0;
    const named = node ? messages.unknown(written, known) : messages.missing(known);
    return [{ pointer: "/format", message: isReport ? named : messages.empty() }];
  },
});
