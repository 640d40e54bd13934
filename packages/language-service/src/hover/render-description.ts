import { type MarkupContent, MarkupKind } from "vscode-languageserver-types";
import type { PlaceDescription } from "./describe-place.js";
import type { FigureTable } from "./figure-table.js";
import { escapeMarkdown } from "./escape-markdown.js";

const pathSeparator = " › ";
const lineBreak = "  \n";

export function toMarkdown({ path, paragraphs, table, items }: PlaceDescription): MarkupContent {
  const escaped = path.map(escapeMarkdown);
  const title = [...escaped.slice(0, -1), `**${escaped.at(-1) ?? ""}**`].join(pathSeparator);
  const list = items.map(escapeMarkdown).join(lineBreak);
  const blocks = [title, ...paragraphs.map(escapeMarkdown), table ? markdownTable(table) : "", list];
  return { kind: MarkupKind.Markdown, value: joined(blocks) };
}

export function toPlainText({ path, paragraphs, table, items }: PlaceDescription): MarkupContent {
  const blocks = [path.join(pathSeparator), ...paragraphs, table ? plainTable(table) : "", items.join("\n")];
  return { kind: MarkupKind.PlainText, value: joined(blocks) };
}

function markdownTable({ heads, lines, at }: FigureTable): string {
  // One line needs no name.
  const named = lines.length > 1;
  const line = (title: string, cells: readonly string[]) =>
    `| ${[...(named ? [title] : []), ...cells].join(" | ")} |`;
  const figures = (texts: readonly string[]) =>
    texts.map((text, column) => (column === at ? `**${escapeMarkdown(text)}**` : escapeMarkdown(text)));
  return [
    line("", heads.map(escapeMarkdown)),
    line(
      "---",
      heads.map(() => "--:"),
    ),
    ...lines.map(({ title, figures: texts }) => line(escapeMarkdown(title), figures(texts))),
  ].join("\n");
}

function plainTable({ heads, lines }: FigureTable): string {
  const named = lines.length > 1;
  return lines
    .map(({ title, figures }) => {
      const text = figures.map((figure, column) => `${heads[column] ?? ""} ${figure}`).join("  ");
      return named ? `${title}  ${text}` : text;
    })
    .join("\n");
}

function joined(blocks: readonly string[]): string {
  return blocks.filter((block) => block !== "").join("\n\n");
}
