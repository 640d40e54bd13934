import { type Assessed, assess } from "./assess.js";
import { relationsInForce, withOthers } from "./other-reports.js";
import type { Form, Part, Place } from "../form/form.js";
import { nearestPlace, shortLabel } from "../form/labels.js";
import { type Messages, messagesIn } from "../text/messages/messages.js";
import { entryAt, nodeAt } from "../source/pointer.js";
import { stepsOf } from "../text/json-pointer.js";
import { Positions } from "../text/positions.js";
import type { Source } from "../source/source.js";
import type { CheckContext } from "./context.js";
import { type Figures, readFigures } from "./figures.js";
import { structureOf, type StructureProblem } from "./structure.js";

/** A report file before its form is known, and the messages to speak in. */
export interface SourceSubject {
  readonly source: Source;
  /** The forms that reports may have. */
  readonly forms: readonly Form[];
  /** The one that this report names. */
  readonly form?: Form;
  readonly context: CheckContext;
  readonly messages: Messages;
  readonly positions: Positions;
}

/** What a rule looks at: one report, its form, its figures, and the messages to speak in. */
export interface Subject extends SourceSubject {
  readonly form: Form;
  readonly figures: Figures;
  /** What the schema has against the report. */
  readonly structure: readonly StructureProblem[];
  /** What must hold in this report and between it and others that are at hand, but for what is switched off. */
  readonly assessed: readonly Assessed[];
}

export function sourceSubjectOf(
  source: Source,
  forms: readonly Form[],
  context: CheckContext,
  form?: Form,
): SourceSubject {
  // A form in another language than the office's own speaks its own, unless the caller says otherwise.
  const language = context.language ?? form?.language ?? "zh";
  return {
    source,
    forms,
    ...(form && { form }),
    context: { ...context, language },
    messages: messagesIn(language),
    positions: new Positions(source.text),
  };
}

export function subjectOf(subject: SourceSubject, form: Form): Subject {
  const { source, context } = subject;
  const { reports } = context;
  const figures = withOthers(readFigures(source, form), form, reports);
  // A rule that is switched off says nothing, and hides nothing either.
  const relations = relationsInForce(form, reports).filter(
    ({ rule, parts }) =>
      context.severities?.[rule] !== "off" && !parts.some((part) => figures.unassessed.has(part)),
  );
  return {
    ...subject,
    form,
    figures,
    structure: structureOf(source, form, figures),
    assessed: assess(relations, figures, form),
  };
}

/** A place by the labels a reader knows: 第三部分 · （三）不予公开 1.属于国家秘密 · 自然人. */
export function labelOf(place: Place, { form, messages }: Pick<Subject, "form" | "messages">): string {
  if (place.part === undefined || place.kind === "part") return place.title;
  return `${partLabel(form.parts[place.part - 1], messages)} · ${shortLabel(place)}`;
}

/** A part by its number as printed; by its title where it has none. */
function partLabel(part: Part | undefined, messages: Messages): string {
  const { title = "", number = 0, numeral } = part ?? {};
  return numeral === undefined ? title : messages.part({ numeral, number });
}

/** The label of the place a pointer names, or of the nearest one above; without a form, the name of a field. */
export function labelAt(
  pointer: string,
  { form, messages }: Pick<SourceSubject, "form" | "messages">,
): string {
  if (!form) return stepsOf(pointer).length === 1 ? pointer.slice(1) : pointer;
  const place = nearestPlace(form, pointer);
  return place ? labelOf(place, { form, messages }) : pointer;
}

/**
 * Where a place stands in the text: its figure or line of text; the key of a row, of a part, or of what is empty; the
 * nearest key above what is missing.
 */
export function spanAt(pointer: string, source: Source): { start: number; end: number } {
  for (let steps: readonly string[] = stepsOf(pointer); steps.length > 0; steps = steps.slice(0, -1)) {
    const entry = entryAt(source, steps);
    const node = entry?.node ?? nodeAt(source, steps);
    if (!node) continue;
    const isFigure =
      node.kind === "scalar" &&
      node.end > node.start &&
      !source.text.slice(node.start, node.end).includes("\n");
    return !entry || isFigure ? { start: node.start, end: node.end } : entry.key;
  }
  return { start: 0, end: 0 };
}
