import type { DocumentField, FieldGrid } from "../document/document.js";
import type { Messages } from "../messages/messages.js";
import { escape, escapeProse } from "./escape.js";

/** Labels with their values: below the title, or below the last part. */
export function renderGrid(
  { columns, fields }: FieldGrid,
  place: "head" | "foot",
  messages: Messages,
): string {
  const items = fields.map((field) => renderField(field, messages));
  return `<dl class="grid g${columns} grid-${place}">\n${items.join("\n")}\n</dl>`;
}

function renderField({ label, text, pointer, mark }: DocumentField, messages: Messages): string {
  const kind = mark ? ` class="${mark.kind}"` : "";
  const note = mark ? `<span class="mark">${escape(mark.text)}</span>` : "";
  const value = escapeProse(text).replaceAll("\n", "<br>");
  return `<div><dt>${escape(messages.label(label))}</dt><dd id="${escape(pointer)}"${kind}>${value}${note}</dd></div>`;
}
