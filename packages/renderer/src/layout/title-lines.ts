import type { ReportDocument } from "../document/document.js";
import { theme, typeAreaWidth } from "../theme.js";
import { textWidth } from "./text-width.js";

const lineWidth = Math.floor(typeAreaWidth / theme.title.size);

/** The lines of the title: one, or the organ and the rest, or as even as may be. */
export function titleLines({ title, organ }: Pick<ReportDocument, "title" | "organ">): string[] {
  if (textWidth(title) <= lineWidth) return [title];
  const rest = title.startsWith(organ) ? title.slice(organ.length) : "";
  if (rest && textWidth(organ) <= lineWidth && textWidth(rest) <= lineWidth) return [organ, rest];
  return evenLines(title, Math.ceil(textWidth(title) / lineWidth));
}

// A number or a Latin word is one piece: 2020 must not be cut.
const pieces = /[\w.-]+|./gu;

function evenLines(title: string, count: number): string[] {
  const width = textWidth(title) / count;
  const lines = [""];
  for (const piece of title.match(pieces) ?? []) {
    const line = lines[lines.length - 1] ?? "";
    const isFull = textWidth(line) >= width - 0.5 && lines.length < count;
    if (isFull) lines.push(piece);
    else lines[lines.length - 1] = line + piece;
  }
  return lines;
}
