import type { ReportDocument } from "../document/document.js";
import { titleLines } from "../layout/title-lines.js";
import { generator } from "../generator.js";
import { messagesIn } from "../messages/messages.js";
import { escape } from "./escape.js";
import { renderData } from "./render-data.js";
import { renderFindings, renderWatermark } from "./render-draft.js";
import { renderGrid } from "./render-grid.js";
import { renderPart } from "./render-part.js";
import { renderSiteMetadata, type SiteMetadata } from "./site-metadata.js";
import { type Themes, usualThemes } from "../theme/theme.js";
import { pageStyleOf } from "./page-style.js";

// Nothing is loaded and nothing runs; the one stylesheet is known by its hash.
const policy = (hash: string) =>
  `default-src 'none'; style-src '${hash}'; base-uri 'none'; form-action 'none'`;

export interface HtmlOptions {
  /** Tags of a government website: its name, its code, the column. Those of the title and date follow from the report. */
  readonly metadata?: SiteMetadata;
  /** Colours, and the look in print; on a screen sizes and margins follow the screen. */
  readonly theme?: Themes;
}

/**
 * The document as one page that needs nothing else: no script, no font, no file beside it.
 * @example
 * await writeFile("report.html", renderHtml(document));
 */
export function renderHtml(
  document: ReportDocument,
  { metadata, theme: themes = usualThemes }: HtmlOptions = {},
): string {
  const { data, draft, foot, head, language, parts, title } = document;
  const messages = messagesIn(language);
  const theme = themes[language];
  const style = pageStyleOf(document, theme);
  const tags = metadata ? renderSiteMetadata(document, metadata) : [];
  const lines = titleLines(document, theme).map((line) => `<span>${escape(line)}</span>`);
  const content = [
    ...(head ? [renderGrid(head, "head", messages)] : []),
    ...parts.map((part) => renderPart(part, theme)),
    ...(foot ? [renderGrid(foot, "foot", messages)] : []),
    ...(draft ? [renderFindings(draft, messages)] : []),
  ];
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(style.hash)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="${generator}">
<meta name="author" content="${escape(document.organ)}">
${tags.map((tag) => `${tag}\n`).join("")}<title>${escape(title)}</title>
<style>${style.text}</style>
</head>
<body>
${draft ? `${renderWatermark(draft)}\n` : ""}<main>
<h1>${lines.join(language === "en" ? " " : "")}</h1>
${content.join("\n")}
</main>
${data === undefined ? "" : `${renderData(data)}\n`}</body>
</html>
`;
}
