import type { Subject } from "../../report/subject.js";
import type { Remedy } from "../build-finding.js";
import { cellAt } from "./relation-text.js";

interface SetFigureOptions {
  readonly title?: string;
  readonly kind?: Remedy["kind"];
  readonly assumes?: Remedy["assumes"];
}

/** Sets one figure; suggested, unless nothing else could be meant. */
export function setFigure(
  cell: number,
  value: number,
  subject: Subject,
  { title = subject.messages.setTo(String(value)), kind = "suggested", assumes }: SetFigureOptions = {},
): Remedy {
  return {
    title,
    kind,
    ...(assumes && { assumes }),
    set: [{ pointer: cellAt(cell, subject).pointer, value }],
  };
}
