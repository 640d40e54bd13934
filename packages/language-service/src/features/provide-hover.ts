import type { Position } from "@gouji/core";
import type { Hover } from "vscode-languageserver-types";
import { describePlace } from "../hover/describe-place.js";
import { toMarkdown, toPlainText } from "../hover/render-description.js";
import { placeAt } from "../reports/place-at.js";
import type { ReportDocument } from "../reports/report-document.js";

export interface HoverOptions {
  /** Whether the client shows Markdown. */
  readonly markdown?: boolean;
}

/** Describes the place under the cursor: its printed label, what belongs there, and how its figures tie out. */
export function provideHover(
  report: ReportDocument,
  position: Position,
  { markdown = true }: HoverOptions = {},
): Hover | undefined {
  const found = placeAt(report, position);
  if (!found) return undefined;
  const description = describePlace(found.place, report);
  return { contents: markdown ? toMarkdown(description) : toPlainText(description), range: found.range };
}
