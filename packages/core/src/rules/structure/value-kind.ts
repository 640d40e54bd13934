import type { Choice, Content, Place, StructureError } from "../../form/form.js";
import { isContent } from "../../form/is-content.js";
import { schemaAt } from "../../form/schema-at.js";
import { structureProblems, titleAt } from "../../report/structure.js";
import { labelOf, type Subject } from "../../report/subject.js";
import { stepsOf } from "../../text/json-pointer.js";
import type { Messages } from "../../text/messages/messages.js";
import { defineRule } from "../define-rule.js";
import { meantValueFixes } from "../meant-value.js";

const zh = {
  row: (title: string, key: string) => `“${title}”应为一行，如 { ${key}: 0, … }`,
  text: (title: string) => `“${title}”应为文字`,
  quotedText: (title: string) => `“${title}”是文字，不是数字；要加引号，开头的 0 才不会丢失`,
  integer: (title: string) => `“${title}”应为整数`,
  choice: (title: string, values: string) => `“${title}”应为其中之一：${values}`,
  choices: (title: string, values: string) => `“${title}”应为其中的一项或几项，写作 [ … ]：${values}`,
  choiceText: (value: string, word: string) => (word === value ? value : `${value}（${word}）`),
  list: (title: string) => `“${title}”应为列表，每项一行，以“- ”开头`,
  map: (title: string) => `“${title}”应为若干“名称: 值”`,
  minItems: (title: string, limit: string) => `“${title}”至少要有 ${limit} 项`,
  maxItems: (title: string, limit: string) => `“${title}”最多只能有 ${limit} 项`,
  reason: () => "理由没有说明什么：请写明核实的情况，至少两个字",
};

const en: typeof zh = {
  row: (title, key) => `"${title}" is a row: { ${key}: 0, … }`,
  text: (title) => `"${title}" is text`,
  quotedText: (title) => `"${title}" is text, not a number; in quotes it keeps its leading zeros`,
  integer: (title) => `"${title}" is a whole number`,
  choice: (title, values) => `"${title}" is one of ${values}`,
  choices: (title, values) => `"${title}" is one or several of ${values}, written as [ … ]`,
  choiceText: (value, word) => (word === value ? value : `${value} (${word})`),
  list: (title) => `"${title}" is a list, an item a line, each with "- " in front`,
  map: (title) => `"${title}" holds "name: value" entries`,
  minItems: (title, limit) => `"${title}" has ${limit} or more entries`,
  maxItems: (title, limit) => `"${title}" has ${limit} entries at most`,
  reason: () => "this reason says nothing: write what was found, in two letters or digits at the least",
};

export const valueKind = defineRule({
  id: "value-kind",
  severity: "error",
  traits: { suppressible: false, ofSource: true },
  title: {
    zh: "年度写整数，文字写文字，日期写年-月-日",
    en: "each field holds its kind of value: a whole number, text, a date as YYYY-MM-DD",
  },
  remedy: { zh: "按提示的写法改正。", en: "Write it as the message shows." },
  messages: { zh, en },
  example: (form) => ({
    at: "/year",
    passing: String(form.years.from),
    failing: `"${form.years.from}年"`,
  }),
  check: (subject, messages) => [
    ...structureProblems(subject, "reason").map(({ pointer }) => ({ pointer, message: messages.reason() })),
    ...structureProblems(subject, "value").map(({ pointer, error }) => {
      const fixes = meantValueFixes(pointer, subject);
      return { pointer, message: expectation(pointer, error, subject, messages), fixes };
    }),
  ],
});

function expectation(pointer: string, error: StructureError, subject: Subject, messages: typeof zh): string {
  const { form } = subject;
  const place = form.places.get(pointer);
  if (!place) {
    const description = schemaAt(form, stepsOf(pointer))?.description ?? "";
    return subject.messages.expectOther(titleAt(pointer, subject), description);
  }
  const title = place.part === undefined ? place.title : labelOf(place, subject);
  const { keyword, params } = error;
  if (keyword === "minItems" || keyword === "maxItems")
    return messages[keyword](title, String(params["limit"]));
  return isContent(place)
    ? ofContent(place, { title, error }, subject, messages)
    : ofPlace(place, { title, error }, subject.messages, messages);
}

interface Expected {
  readonly title: string;
  readonly error: StructureError;
}

function ofContent(
  place: Place & Content,
  { title, error }: Expected,
  subject: Subject,
  messages: typeof zh,
): string {
  const values = place.choices
    .map((choice) => choiceText(choice, messages))
    .join(subject.messages.enumeration);
  switch (place.holds) {
    case "yesNo":
    case "choice":
      return messages.choice(title, values);
    case "choices":
      return messages.choices(title, values);
    case "figure":
      return error.keyword === "type" && place.integer
        ? messages.integer(title)
        : subject.messages.expectOther(title, place.description ?? "");
    case "text": {
      if (error.keyword !== "type") return subject.messages.expectOther(title, place.description ?? "");
      const isNumber = meantValueFixes(place.pointer, subject).length > 0;
      return isNumber ? messages.quotedText(title) : messages.text(title);
    }
  }
}

function ofPlace(place: Place, { title, error }: Expected, shared: Messages, messages: typeof zh): string {
  const { schema } = place;
  if (error.keyword !== "type") return shared.expectOther(title, place.description ?? "");
  if (place.kind === "row") return messages.row(title, place.keys[0] ?? "");
  if (schema.type === "string") return messages.text(title);
  if (schema.type === "array") return messages.list(title);
  return messages.map(title);
}

function choiceText({ value, word }: Choice, messages: typeof zh): string {
  return messages.choiceText(String(value), word);
}
