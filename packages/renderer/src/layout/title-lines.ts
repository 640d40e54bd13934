import type { ReportDocument } from "../document/document.js";
import type { Theme } from "../theme/theme.js";
import { typeAreaOf } from "../theme/type-area.js";
import { textWidth } from "./text-width.js";

/** Where a title may be broken. A year or a Latin word is one piece: 2020年 must not be cut. */
const pieces = { "zh-CN": /[\w.-]+年?|./gu, en: /\S+\s*/gu } satisfies Record<
  ReportDocument["language"],
  RegExp
>;

/** The lines of the title: one if it fits, else the organ and the rest, each broken evenly if it must be. */
export function titleLines(
  { title, organ, language }: Pick<ReportDocument, "title" | "organ" | "language">,
  theme: Theme,
): string[] {
  const lineWidth = Math.floor(typeAreaOf(theme).width / theme.title.size);
  if (textWidth(title) <= lineWidth) return [title];
  return organFirst(title, organ).flatMap((text) => evenLines(text, lineWidth, pieces[language]));
}

/** What stands between the organ and the rest, a colon for instance, stays with the organ. */
function organFirst(title: string, organ: string): string[] {
  if (organ === "" || !title.startsWith(organ)) return [title];
  const [between = ""] = /^[\s:：,，–—-]*/u.exec(title.slice(organ.length)) ?? [];
  const rest = title.slice(organ.length + between.length);
  return rest === "" ? [title] : [organ + between.trimEnd(), rest];
}

function evenLines(text: string, lineWidth: number, piece: RegExp): string[] {
  const count = Math.ceil(textWidth(text) / lineWidth);
  const even = textWidth(text) / count;
  const lines: string[] = [];
  let line = "";
  for (const [next] of text.matchAll(piece)) {
    if (textWidth(line) >= even - 0.5 && lines.length < count - 1) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += next;
  }
  return [...lines, line.trimEnd()];
}
