import { type MarkupContent, MarkupKind } from "vscode-languageserver";
import type { PlaceDescription } from "./describe-place.js";
import { escapeMarkdown } from "./escape-markdown.js";

const pathSeparator = " › ";
const lineBreak = "  \n";

export function toMarkdown({ path, paragraphs, items }: PlaceDescription): MarkupContent {
  const escaped = path.map(escapeMarkdown);
  const title = [...escaped.slice(0, -1), `**${escaped.at(-1) ?? ""}**`].join(pathSeparator);
  const list = items.map(escapeMarkdown).join(lineBreak);
  const blocks = [title, ...paragraphs.map(escapeMarkdown), list];
  return { kind: MarkupKind.Markdown, value: joined(blocks) };
}

export function toPlainText({ path, paragraphs, items }: PlaceDescription): MarkupContent {
  const blocks = [path.join(pathSeparator), ...paragraphs, items.join("\n")];
  return { kind: MarkupKind.PlainText, value: joined(blocks) };
}

function joined(blocks: readonly string[]): string {
  return blocks.filter((block) => block !== "").join("\n\n");
}
