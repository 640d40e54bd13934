import type { Choice, Content, Place } from "../form/form.js";
import { isContent } from "../form/is-content.js";
import type { Scalar } from "../form/schema.js";
import type { Subject } from "../report/subject.js";
import { nodeAt } from "../source/pointer.js";
import type { Source, SourceNode } from "../source/source.js";
import { valueText } from "../source/value-text.js";
import { stepsOf } from "../text/json-pointer.js";
import type { FixDraft } from "./violation.js";

/** What a value that is written otherwise plainly means: 是 for `true`, `2023年` for 2023, 0371 without its quotes. */
export function meantValueFixes(pointer: string, subject: Subject): FixDraft[] {
  const { form, source, messages } = subject;
  const node = nodeAt(source, stepsOf(pointer));
  const place = form.places.get(pointer);
  const value = node && place && isContent(place) ? meantValue(node, place, subject) : undefined;
  // What says so already, and is refused all the same, is for the schema to mend.
  if (value === undefined || (node?.kind === "scalar" && node.value === value)) return [];
  const title = messages.writeAs(valueText(value, source.syntax));
  return [{ title, kind: "safe", set: [{ pointer, value }] }];
}

function meantValue(
  node: SourceNode,
  place: Place & Content,
  { source }: Subject,
): Scalar | readonly Scalar[] | undefined {
  switch (place.holds) {
    case "yesNo":
    case "choice":
      return choiceMeant(writtenIn(node, source), place.choices);
    case "choices":
      return choicesMeant(node, place.choices);
    case "figure":
      return node.kind === "scalar" ? integerMeant(node.value, place) : undefined;
    case "text": {
      const isNumber = node.kind === "scalar" && typeof node.value === "number";
      return isNumber && source.syntax !== "value" ? source.text.slice(node.start, node.end) : undefined;
    }
  }
}

/** A choice that looks like a number is one without its quotes. */
function writtenIn(node: SourceNode, { text, syntax }: Source): unknown {
  if (node.kind !== "scalar") return undefined;
  return typeof node.value === "number" && syntax !== "value" ? text.slice(node.start, node.end) : node.value;
}

/** A printed word, or the value itself, in whatever width and case; nothing that two choices share. */
function choiceMeant(written: unknown, choices: readonly Choice[]): Scalar | undefined {
  if (typeof written !== "string") return undefined;
  const meant = choices.filter(({ value, word }) =>
    [word, String(value)].some((one) => folded(one) === folded(written)),
  );
  const [only, ...others] = meant;
  return others.length === 0 ? only?.value : undefined;
}

function choicesMeant(node: SourceNode, choices: readonly Choice[]): readonly Scalar[] | undefined {
  const whole = choiceMeant(textOf(node), choices);
  const written = node.kind === "list" ? node.items.map(textOf) : split(textOf(node));
  const meant = written.map((one) => choiceMeant(one, choices));
  const parts = written.length > 0 && meant.every((one) => one !== undefined) ? meant : undefined;
  if (whole === undefined) return parts;
  // A word with a comma in it may be one choice or two.
  return parts === undefined || parts.length === 1 ? [whole] : undefined;
}

function textOf(node: SourceNode): unknown {
  return node.kind === "scalar" ? node.value : undefined;
}

function split(written: unknown): readonly string[] {
  return typeof written === "string" ? written.split(/[、,，;；\n]/).map((one) => one.trim()) : [];
}

function folded(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase();
}

/** `year: "2023"` and `2023年` say what they mean; only the quotes or the unit are too many. */
function integerMeant(written: unknown, { integer, minimum, maximum }: Content): number | undefined {
  if (!integer || typeof written !== "string") return undefined;
  const digits = folded(written).replace(/年度?$/, "");
  if (!/^\d{1,9}$/.test(digits)) return undefined;
  return Number(digits) >= minimum && Number(digits) <= maximum ? Number(digits) : undefined;
}
