import type { Form } from "../../form/form.js";
import type { SchemaNode } from "../../form/schema.js";
import type { Language } from "../../text/language.js";
import { sampleOfPattern } from "../../text/sample-of-pattern.js";
import { structureProblems, titleAt } from "../../report/structure.js";
import { defineRule } from "../define-rule.js";
import type { RuleExample } from "../rule-example.js";
import { sampleValue } from "../sample-value.js";

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
  example: (form) => groupExample(form) ?? rowsExample(form),
  check: (subject, messages) =>
    structureProblems(subject, "missingKey").map(({ pointer, key }) => ({
      pointer,
      message: messages.missing(key, titleAt(pointer, subject)),
    })),
});

/** A group of fields, such as a correction; without the last of them. */
function groupExample({ schema, language, parts }: Form): RuleExample | undefined {
  const group = Object.entries(schema.properties).find(
    ([key, { type, required = [] }]) =>
      type === "object" && required.length > 1 && parts.every(({ pointer }) => pointer !== `/${key}`),
  );
  if (!group) return undefined;
  const [key, { properties = {}, required = [] }] = group;
  const entries = required.map((name) => `${name}: ${fieldText(properties[name] ?? {}, language) ?? ""}`);
  const isWhole = !entries.some((entry) => entry.endsWith(" "));
  const written = (few: readonly string[]) => `{ ${few.join(", ")} }`;
  return isWhole
    ? { at: `/${key}`, passing: written(entries), failing: written(entries.slice(0, -1)) }
    : undefined;
}

const words = { zh: "已更正", en: "Corrected" } as const;

function fieldText({ type, minimum = 0, pattern }: SchemaNode, language: Language): string | undefined {
  if (type === "integer" || type === "number") return String(Math.max(minimum, 1));
  if (type !== "string") return undefined;
  const isFree = pattern === undefined || new RegExp(pattern, "u").test(words[language]);
  return isFree ? words[language] : sampleOfPattern(pattern);
}

/** The smallest group of rows; without the last of them. */
function rowsExample(form: Form): RuleExample | undefined {
  const groups = [...form.places.values()].filter(
    ({ pointer, kind, keys }) =>
      kind !== "field" &&
      keys.length > 1 &&
      keys.every((key) => form.places.get(`${pointer}/${key}`)?.kind === "row"),
  );
  const [group] = groups.toSorted((a, b) => a.cells.length - b.cells.length);
  if (!group) return undefined;
  const rows = group.keys.map((key) => `${key}: ${rowOf(`${group.pointer}/${key}`, form)}`);
  const written = (few: readonly string[]) => `{ ${few.join(", ")} }`;
  return { at: group.pointer, passing: written(rows), failing: written(rows.slice(0, -1)) };
}

function rowOf(pointer: string, form: Form): string {
  const cells = form.places.get(pointer)?.cells.flatMap((cell) => form.cells[cell] ?? []) ?? [];
  return `{ ${cells.map((cell) => `${cell.key}: ${sampleValue(cell, form.language)}`).join(", ")} }`;
}
