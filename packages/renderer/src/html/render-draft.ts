import type { Draft, DraftFinding } from "../document/document.js";
import { severityWords } from "../severity-words.js";
import { escape } from "./escape.js";

/** Laid across the window and every printed page. */
export function renderWatermark({ watermark }: Draft): string {
  return `<div class="watermark" aria-hidden="true">${escape(watermark)}</div>`;
}

/** What is still open, at the end of a draft. */
export function renderFindings({ title, findings, noFindings }: Draft): string {
  const lines = findings.length > 0 ? findings.map(renderFinding) : [`<p>${escape(noFindings)}</p>`];
  return `<section>\n<h2>${escape(title)}</h2>\n${lines.join("\n")}\n</section>`;
}

function renderFinding({ severity, label, message }: DraftFinding): string {
  const word = `<b>【${severityWords[severity]}】</b>`;
  return `<p class="finding-${severity}">${word}<b>${escape(label)}：</b>${escape(message)}</p>`;
}
