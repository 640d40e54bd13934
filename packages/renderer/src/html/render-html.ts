import type { ReportDocument } from "../document/document.js";
import { titleLines } from "../layout/title-lines.js";
import { words } from "../document/words.js";
import { escape } from "./escape.js";
import { renderData } from "./render-data.js";
import { renderFindings, renderWatermark } from "./render-draft.js";
import { renderPart } from "./render-part.js";
import { renderSiteMetadata, type SiteMetadata } from "./site-metadata.js";
import { govTheme, type Theme } from "../theme/theme.js";
import { pageStyleOf } from "./page-style.js";

// Nothing is loaded and nothing runs; the one stylesheet is known by its hash.
const policy = (hash: string) =>
  `default-src 'none'; style-src '${hash}'; base-uri 'none'; form-action 'none'`;

export interface HtmlOptions {
  /** Tags of a government website: its name, its code, the column. Those of the title and date follow from the report. */
  readonly metadata?: SiteMetadata;
  /** Colours, and the look in print; on a screen sizes and margins follow the screen. */
  readonly theme?: Theme;
}

/**
 * The document as one page that needs nothing else: no script, no font, no file beside it.
 * @example
 * await writeFile("report.html", renderHtml(document));
 */
export function renderHtml(
  document: ReportDocument,
  { metadata, theme = govTheme }: HtmlOptions = {},
): string {
  const { data, draft, language, parts, title } = document;
  const style = pageStyleOf(theme);
  const tags = metadata ? renderSiteMetadata(document, metadata) : [];
  const lines = titleLines(document, theme).map((line) => `<span>${escape(line)}</span>`);
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(style.hash)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="${words.generator}">
<meta name="author" content="${escape(document.organ)}">
${tags.map((tag) => `${tag}\n`).join("")}<title>${escape(title)}</title>
<style>${style.text}</style>
</head>
<body>
${draft ? `${renderWatermark(draft)}\n` : ""}<main>
<h1>${lines.join("")}</h1>
${[...parts.map((part) => renderPart(part, theme)), ...(draft ? [renderFindings(draft)] : [])].join("\n")}
</main>
${data === undefined ? "" : `${renderData(data)}\n`}</body>
</html>
`;
}
