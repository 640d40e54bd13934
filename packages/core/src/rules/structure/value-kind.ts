import type { Place, StructureError } from "../../form/form.js";
import { schemaAt } from "../../form/schema-at.js";
import { structureProblems, titleAt } from "../../report/structure.js";
import { labelOf, type Subject } from "../../report/subject.js";
import { nodeAt } from "../../source/pointer.js";
import { stepsOf } from "../../text/json-pointer.js";
import type { Messages } from "../../text/messages/messages.js";
import { defineRule } from "../define-rule.js";
import type { FixDraft } from "../violation.js";

export const valueKind = defineRule({
  id: "value-kind",
  severity: "error",
  traits: { suppressible: false, ofSource: true },
  title: {
    zh: "年度写整数，文字写文字，日期写年-月-日",
    en: "each field holds its kind of value: a whole number, text, a date as YYYY-MM-DD",
  },
  remedy: { zh: "按提示的写法改正。", en: "Write it as the message shows." },
  messages: {
    zh: {
      row: (title: string, key: string) => `“${title}”应为一行，如 { ${key}: 0, … }`,
      text: (title: string) => `“${title}”应为文字`,
      integer: (title: string) => `“${title}”应为整数`,
      list: (title: string) => `“${title}”应为列表，每项一行，以“- ”开头`,
      map: (title: string) => `“${title}”应为若干“名称: 值”`,
      reason: () => "理由没有说明什么：请写明核实的情况，至少两个字",
    },
    en: {
      row: (title, key) => `"${title}" is a row: { ${key}: 0, … }`,
      text: (title) => `"${title}" is text`,
      integer: (title) => `"${title}" is a whole number`,
      list: (title) => `"${title}" is a list, an item a line, each with "- " in front`,
      map: (title) => `"${title}" holds "name: value" entries`,
      reason: () => "this reason says nothing: write what was found, in two letters or digits at the least",
    },
  },
  example: (form) => ({
    at: "/year",
    passing: String(form.years.from),
    failing: `"${form.years.from}年"`,
  }),
  check: (subject, messages) => [
    ...structureProblems(subject, "reason").map(({ pointer }) => ({ pointer, message: messages.reason() })),
    ...structureProblems(subject, "value").map(({ pointer, error }) => ({
      pointer,
      message: expectation(error, subject, messages),
      fixes: integerFix(pointer, subject),
    })),
  ],
});

type Expectations = Readonly<Record<"text" | "integer" | "list" | "map", (title: string) => string>> & {
  readonly row: (title: string, key: string) => string;
};

function expectation(error: StructureError, subject: Subject, messages: Expectations): string {
  const { form } = subject;
  const pointer = error.instancePath;
  const place = form.places.get(pointer);
  if (place) return ofPlace(place, error, subject, messages);
  const description = schemaAt(form, stepsOf(pointer))?.description ?? "";
  return subject.messages.expectOther(titleAt(pointer, subject), description);
}

function ofPlace(
  place: Place,
  { keyword }: StructureError,
  subject: Subject,
  messages: Expectations,
): string {
  const shared: Messages = subject.messages;
  const title = place.part === undefined ? place.title : labelOf(place, subject);
  const { schema } = place;
  if (schema.enum) return shared.expectOneOf(title, schema.enum.join("、"));
  if (keyword !== "type") return shared.expectOther(title, place.description ?? "");
  if (place.kind === "row") return messages.row(title, place.keys[0] ?? "");
  if (schema.type === "string") return messages.text(title);
  if (schema.type === "integer") return messages.integer(title);
  if (schema.type === "array") return messages.list(title);
  return messages.map(title);
}

/** `year: "2023"` and `2023年` say what they mean; only the quotes or the unit are too many. */
function integerFix(pointer: string, { form, source, messages }: Subject): FixDraft[] {
  const node = nodeAt(source, stepsOf(pointer));
  const schema = form.places.get(pointer)?.schema;
  if (schema?.type !== "integer" || node?.kind !== "scalar") return [];
  const digits = String(node.value)
    .normalize("NFKC")
    .trim()
    .replace(/年度?$/, "");
  if (!/^\d{1,9}$/.test(digits) || typeof node.value !== "string") return [];
  const { minimum = 0, maximum = Infinity } = schema;
  if (Number(digits) < minimum || Number(digits) > maximum) return [];
  return [{ title: messages.writeAs(digits), kind: "safe", set: [{ pointer, value: Number(digits) }] }];
}
