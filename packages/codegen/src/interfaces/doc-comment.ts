import type { SchemaNode } from "@gouji/core/form";
import type { Language } from "../runtime/contracts.js";
import { cellText } from "./cell-text.js";

const words = {
  zh: {
    relations: "勾稽关系：",
    separator: "",
    usedFor: (labels: string, count: number) => `用于${labels}${count > shown ? ` 等 ${count} 处` : ""}。`,
    rowOf: (list: string) => `“${list}”的一行。`,
    key: (key: string, label: string) => `每行以 ${key}（${label}）区分：各不相同，不可空着。`,
  },
  en: {
    relations: "Relations:",
    separator: ", ",
    usedFor: (labels: string, count: number) =>
      `Used for ${labels}${count > shown ? ` and others, ${count} in all` : ""}.`,
    rowOf: (list: string) => `A row of “${list}”.`,
    key: (key: string, label: string) => `Rows are told apart by ${key} (${label}): unique, and never blank.`,
  },
} as const satisfies Record<Language, object>;

/** The most uses that the comment of an interface names. */
const shown = 3;

export interface PropertyText {
  /** The printed label, with the number of a part. */
  readonly title: string | undefined;
  readonly sentences: readonly string[];
  readonly language: Language;
  /** Of a list: the column that names its rows. */
  readonly key?: { readonly key: string; readonly title: string };
}

/** The comment of a property: its printed label, what to write, how it is printed, the relations it takes part in. */
export function propertyComment(
  use: SchemaNode,
  definition: SchemaNode,
  { title, sentences, language, key }: PropertyText,
): string | undefined {
  const w = words[language];
  const description = use.description ?? definition.description;
  const list =
    sentences.length === 0 ? undefined : [w.relations, ...sentences.map((one) => `- ${one}`)].join("\n");
  return paragraphs([
    title,
    description,
    cellText(use, definition, language),
    key && w.key(key.key, key.title),
    list,
  ]);
}

export interface InterfaceText {
  /** Its own label. */
  readonly title: string | undefined;
  /** The labels of the places that refer to it. */
  readonly uses: readonly string[];
  /** The labels of the lists that it is a row of. */
  readonly lists: readonly string[];
  readonly language: Language;
}

/** The comment of an interface: its own label, or those of the places that refer to it. */
export function interfaceComment(
  { description }: SchemaNode,
  { title, uses, lists, language }: InterfaceText,
): string | undefined {
  const w = words[language];
  const named = uses
    .slice(0, shown)
    .map((label) => `“${label}”`)
    .join(w.separator);
  const used = uses.length === 0 ? undefined : w.usedFor(named, uses.length);
  const [list] = lists;
  return paragraphs([title ?? (list === undefined ? used : w.rowOf(list)), description]);
}

function paragraphs(texts: readonly (string | undefined)[]): string | undefined {
  const said = texts.filter((text) => text !== undefined && text !== "");
  return said.length === 0 ? undefined : said.join("\n\n");
}
