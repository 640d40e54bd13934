import {
  type CompletionItem,
  type CompletionItemKind,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
  type Position,
  type Range,
  TextEdit,
} from "vscode-languageserver-types";
import { escapeMarkdown } from "../hover/escape-markdown.js";
import { unnumbered } from "@gouji/tables";
import { pinyinInitials } from "./pinyin-initials.js";

export interface CompletionOptions {
  /** Whether the client knows tab stops. */
  readonly snippets?: boolean;
  readonly completionMarkdown?: boolean;
  /** Whether the client can be asked to indent what has several lines. */
  readonly indentsInserted?: boolean;
}

/** What is offered, before it is put in a client's terms. */
export interface Offer {
  readonly label: string;
  /** The printed label. */
  readonly title: string;
  /** The same with its unit. */
  readonly detail?: string | undefined;
  readonly description?: string | undefined;
  readonly kind: CompletionItemKind;
  readonly text: string;
}

interface ItemPlace {
  readonly range: Range;
  readonly typed: string;
  /** Whether what is typed begins with a quote. */
  readonly quoted: boolean;
  /** Where the entry in front lacks its comma. */
  readonly commaAt: Position | undefined;
  /** Keeps the order of offers. */
  readonly rank: number;
}

/** An offer that is found by its key, its printed label, and the label's initials. */
export function completionItem(offer: Offer, at: ItemPlace, options: CompletionOptions): CompletionItem {
  const { label, title, detail = title, description, kind, text } = offer;
  const { snippets, completionMarkdown, indentsInserted } = options;
  const isSnippet = snippets === true && /\$[\d{]/.test(text);
  const documentation = completionMarkdown
    ? { kind: MarkupKind.Markdown, value: escapeMarkdown(description ?? "") }
    : description;
  return {
    label,
    kind,
    ...(title !== label && { detail }),
    ...(description !== undefined && documentation !== undefined && { documentation }),
    sortText: String(at.rank).padStart(3, "0"),
    filterText: (at.quoted ? '"' : "") + filterText(namesOf(label, title), at.typed),
    ...(isSnippet && { insertTextFormat: InsertTextFormat.Snippet }),
    ...(indentsInserted && text.includes("\n") && { insertTextMode: InsertTextMode.adjustIndentation }),
    textEdit: { range: at.range, newText: text },
    ...(at.commaAt && { additionalTextEdits: [TextEdit.insert(at.commaAt, ",")] }),
  };
}

function namesOf(label: string, title: string): string[] {
  return [label, unnumbered(title), pinyinInitials(unnumbered(title))];
}

/**
 * Clients match from the beginning: the name that begins as typed, or from where it says what is typed, or all of them while
 * none does.
 */
function filterText(names: readonly string[], typed: string): string {
  const word = typed.toLowerCase();
  const matching = word === "" ? undefined : names.find((name) => name.toLowerCase().startsWith(word));
  if (matching !== undefined) return matching;
  // In the middle of its words a key means nothing; a label is known by any of them: 新收.
  const inside = /\p{Script=Han}/u.test(word) ? names.find((name) => name.includes(word)) : undefined;
  return inside?.slice(inside.indexOf(word)) ?? names.join(" ");
}
