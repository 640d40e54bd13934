import type { Draft, DraftFinding } from "../document/document.js";
import type { Messages } from "../messages/messages.js";
import { escape } from "./escape.js";

/** Laid across the window and every printed page. */
export function renderWatermark({ watermark }: Draft): string {
  return `<div class="watermark" aria-hidden="true">${escape(watermark)}</div>`;
}

/** What is still open, at the end of a draft. */
export function renderFindings({ title, findings, noFindings }: Draft, messages: Messages): string {
  const lines =
    findings.length > 0
      ? findings.map((finding) => renderFinding(finding, messages))
      : [`<p>${escape(noFindings)}</p>`];
  return `<section>\n<h2>${escape(title)}</h2>\n${lines.join("\n")}\n</section>`;
}

function renderFinding({ severity, label, message }: DraftFinding, messages: Messages): string {
  const word = `<b>${messages.severity[severity]}</b>`;
  const place = `<b>${escape(messages.label(label))}</b>`;
  return `<p class="finding-${severity}">${word}${place}${escape(message)}</p>`;
}
