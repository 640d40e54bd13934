import type { SourceNode } from "../../source/source.js";
import { escapeStep } from "../../text/json-pointer.js";
import { codePointName, unprintableIn } from "../../text/unprintable.js";
import { defineRule } from "../define-rule.js";
import { exampleProse } from "../rule-example.js";

/** Most come from Word's symbol fonts. */
export const characterUnprintable = defineRule({
  id: "character-unprintable",
  severity: "error",
  traits: { suppressible: false },
  title: {
    zh: "文字中没有无法印出的字符",
    en: "no text holds characters that cannot be printed",
  },
  remedy: {
    zh: "删去，或改写成正常的字；多半是从 Word 复制来的项目符号、控制符或乱码。",
    en: "Delete them or write the character meant; most are bullets, control characters or garbage copied from Word.",
  },
  messages: {
    zh: {
      unprintable: (codes: readonly string[]) =>
        `有无法印出的字符（${codes.join("、")}），请删除，或改用正常的字`,
    },
    en: {
      unprintable: (codes) =>
        `holds characters that cannot be printed (${codes.join(", ")}); delete them or write the character meant`,
    },
  },
  example: exampleProse({
    zh: { passing: "（一）主动公开", failing: '"\\uF0B7 主动公开"' },
    en: { passing: "First point", failing: '"\\uF0B7 First point"' },
  }),
  check: ({ source }, messages) =>
    (source.root ? textsOf(source.root, "") : []).flatMap(({ pointer, node, text }) => {
      const characters = unprintableIn(text);
      const [first] = characters;
      if (first === undefined) return [];
      // One that is written as an escape, \u0001, is not found in the text; the finding then stands at the field.
      const at = source.text.slice(node.start, node.end).indexOf(first);
      const start = node.start + at;
      const message = messages.unprintable(namesOf(characters));
      return [{ pointer, message, ...(at >= 0 && { span: { start, end: start + first.length } }) }];
    }),
});

interface PlacedText {
  readonly pointer: string;
  readonly node: SourceNode;
  readonly text: string;
}

/** Not a generator: V8 of Node 20 miscompiles one that yields itself when it grows hot (".for is not iterable"). */
function textsOf(node: SourceNode, pointer: string): PlacedText[] {
  if (node.kind === "scalar")
    return typeof node.value === "string" ? [{ pointer, node, text: node.value }] : [];
  const children =
    node.kind === "map"
      ? [...node.entries].map(([key, entry]) => [key, entry.node] as const)
      : node.items.map((item, index) => [String(index), item] as const);
  return children.flatMap(([step, child]) => textsOf(child, `${pointer}/${escapeStep(step)}`));
}

const mostNamed = 10;

/** The first few say what they are; a text in another encoding has thousands. */
function namesOf(characters: readonly string[]): string[] {
  const names = characters.slice(0, mostNamed).map(codePointName);
  return characters.length > mostNamed ? [...names, "…"] : names;
}
