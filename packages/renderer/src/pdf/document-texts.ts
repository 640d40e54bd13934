import type { Block, DocumentCell, DocumentTable, FieldGrid, ReportDocument } from "../document/document.js";
import { type Messages, messagesIn } from "../messages/messages.js";
import type { FontRole } from "./fonts.js";

/** A text that will be printed, the role it is set in, and where a reader finds it. */
export interface PlacedText {
  readonly text: string;
  readonly role: FontRole;
  readonly place: string;
}

/** Every text of a document. */
export function* documentTexts(document: ReportDocument): Generator<PlacedText> {
  const { title, head, parts, foot, draft, language } = document;
  const messages = messagesIn(language);
  yield { text: title, role: "title", place: title };
  for (const grid of [head, foot]) if (grid) yield* gridTexts(grid, messages);
  for (const part of parts) {
    yield { text: part.title, role: "heading", place: part.pointer };
    for (const block of part.blocks) yield* blockTexts(block, part.pointer);
  }
  if (draft) yield* draftTexts(draft, messages);
}

function* gridTexts({ fields }: FieldGrid, messages: Messages): Generator<PlacedText> {
  for (const { label, text, mark, pointer } of fields) {
    yield { text: messages.label(label) + text + (mark?.text ?? ""), role: "body", place: pointer };
  }
}

function* blockTexts(block: Block, place: string): Generator<PlacedText> {
  switch (block.kind) {
    case "heading":
      yield { text: block.text, role: headRole(block.level), place };
      return;
    case "paragraph":
      if (block.runIn) yield { text: block.runIn.text, role: headRole(block.runIn.level), place };
      yield { text: block.text, role: "body", place };
      return;
    case "note":
      yield { text: block.text, role: "body", place };
      return;
    case "table":
      yield* tableTexts(block.table, place);
  }
}

/** Sub-heads of the last level are set as the text is. */
function headRole(level: 2 | 3 | 4): FontRole {
  return level === 4 ? "body" : "subheading";
}

function* tableTexts(table: DocumentTable, part: string): Generator<PlacedText> {
  if (table.unit !== undefined) yield { text: table.unit, role: "body", place: part };
  for (const { head, body } of table.bands) {
    for (const cell of [...head, ...body].flat()) yield* cellTexts(cell, part);
  }
}

function* cellTexts(cell: DocumentCell, part: string): Generator<PlacedText> {
  const place = cell.pointer ?? `${part} ${cell.text}`;
  yield { text: cell.text, role: "body", place };
  if (cell.mark) yield { text: cell.mark.text, role: "body", place };
}

function* draftTexts(
  { title, watermark, findings }: NonNullable<ReportDocument["draft"]>,
  messages: Messages,
): Generator<PlacedText> {
  yield { text: title + watermark, role: "heading", place: title };
  for (const { severity, label, message } of findings) {
    const text = messages.severity[severity] + messages.label(label);
    yield { text, role: "subheading", place: label };
    yield { text: message, role: "body", place: label };
  }
}
