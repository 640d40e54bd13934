import type { ReportDocument } from "../document/document.js";
import type { Theme } from "../theme/theme.js";
import { typeAreaOf } from "../theme/type-area.js";
import { textWidth } from "./text-width.js";

// A year or a Latin word is one piece: 2020年 must not be cut.
const pieces = /[\w.-]+年?|./gu;

/** The lines of the title: one if it fits, else the organ and the rest, each broken evenly if it must be. */
export function titleLines(
  { title, organ }: Pick<ReportDocument, "title" | "organ">,
  theme: Theme,
): string[] {
  const lineWidth = Math.floor(typeAreaOf(theme).width / theme.title.size);
  if (textWidth(title) <= lineWidth) return [title];
  const rest = organ !== "" && title.startsWith(organ) ? title.slice(organ.length) : "";
  return (rest ? [organ, rest] : [title]).flatMap((text) => evenLines(text, lineWidth));
}

function evenLines(text: string, lineWidth: number): string[] {
  const count = Math.ceil(textWidth(text) / lineWidth);
  const even = textWidth(text) / count;
  const lines: string[] = [];
  let line = "";
  for (const piece of text.match(pieces) ?? []) {
    if (textWidth(line) >= even - 0.5 && lines.length < count - 1) {
      lines.push(line);
      line = "";
    }
    line += piece;
  }
  return [...lines, line];
}
