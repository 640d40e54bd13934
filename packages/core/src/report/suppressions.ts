import type { Form } from "../form/form.js";
import { nodeAt } from "../source/pointer.js";
import type { Source, SourceNode, SourceScalar } from "../source/source.js";
import { indexPointer } from "./named-pointer.js";

/** What an author has looked at and found to be right, with the reason: findings of one rule, by their places. */
export interface Suppression {
  readonly index: number;
  readonly rule: string;
  /** The places of the findings themselves: what is found elsewhere, above or below, is not covered. */
  readonly at: readonly SuppressedPlace[];
  readonly reason: string;
}

export interface SuppressedPlace {
  /** The place that a finding names; as it is written where the form has none such. */
  readonly pointer: string;
  /** As it is written: a row of a list by its name. */
  readonly named: string;
  /** Where that is written. */
  readonly writtenAt: string;
  readonly node: SourceScalar;
}

/** The suppressions of a report that say all they must; what else stands there has findings of its own. */
export function readSuppressions(source: Source, form: Form): Suppression[] {
  return suppressionItems(source).flatMap((item, index) => {
    const [rule, reason] = ["rule", "reason"].map((key) => textOf(entryOf(item, key)));
    const at = suppressedPlaces(item, index, form);
    return rule === undefined || reason === undefined || !saysSomething(reason) || at.length === 0
      ? []
      : [{ index, rule, at, reason }];
  });
}

/** The entries under `suppressions`, in order. */
export function suppressionItems(source: Source): readonly SourceNode[] {
  const list = nodeAt(source, ["suppressions"]);
  return list?.kind === "list" ? list.items : [];
}

/** The places that an entry names: one, or a list of them for several figures with one reason. */
export function suppressedPlaces(item: SourceNode, index: number, form: Form): SuppressedPlace[] {
  const at = entryOf(item, "at");
  const place = (node: SourceNode, writtenAt: string): SuppressedPlace[] =>
    node.kind === "scalar" && typeof node.value === "string" && node.value.trim() !== ""
      ? [{ pointer: indexPointer(node.value, form) ?? node.value, named: node.value, writtenAt, node }]
      : [];
  const pointer = `/suppressions/${index}/at`;
  if (at?.kind === "list") return at.items.flatMap((node, step) => place(node, `${pointer}/${step}`));
  return at ? place(at, pointer) : [];
}

export function covers({ rule, at }: Suppression, broken: string, pointer: string): boolean {
  return rule === broken && at.some((place) => place.pointer === pointer);
}

/**
 * Whether a reason is one: a dot, or characters that nobody sees, is not. Two letters or digits are the least, and a Han
 * character is a letter.
 */
export function saysSomething(reason: string): boolean {
  return (reason.match(/(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}]/gu)?.length ?? 0) >= 2;
}

function entryOf(item: SourceNode, key: string): SourceNode | undefined {
  return item.kind === "map" ? item.entries.get(key)?.node : undefined;
}

function textOf(node: SourceNode | undefined): string | undefined {
  return node?.kind === "scalar" && typeof node.value === "string" ? node.value : undefined;
}
