import type { Block, DocumentPart } from "../document/document.js";
import type { Theme } from "../theme/theme.js";
import { escape, escapeProse } from "./escape.js";
import { isWidePart } from "../layout/is-wide-part.js";
import { renderTable } from "./render-table.js";

/** A part under its head. */
export function renderPart({ pointer, title, blocks }: DocumentPart, theme: Theme): string {
  const content = blocks.map((block, index) => renderBlock(block, `${pointer}-${index}`, theme));
  const wide = isWidePart(blocks, theme) ? ` class="wide"` : "";
  return `<section id="${escape(pointer)}"${wide}>\n<h2>${escape(title)}</h2>\n${content.join("\n")}\n</section>`;
}

function renderBlock(block: Block, id: string, theme: Theme): string {
  switch (block.kind) {
    case "heading":
      return `<h${block.level + 1}>${escape(block.text)}</h${block.level + 1}>`;
    case "paragraph":
      return `<p>${block.runIn ? renderRunIn(block.runIn) : ""}${escapeProse(block.text)}</p>`;
    case "note":
      return `<p class="note">${escapeProse(block.text)}</p>`;
    case "table":
      return renderTable(block.table, id, theme);
  }
}

function renderRunIn({ level, text }: { readonly level: 2 | 3 | 4; readonly text: string }): string {
  return level === 4 ? escape(text) : `<b>${escape(text)}</b>`;
}
