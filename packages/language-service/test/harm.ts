import type { Source } from "@gouji/core";
import { escapeStep } from "@gouji/core/text";

/** Values by their place; blanks are none. */
function valuesIn(value: unknown, pointer = ""): (readonly [string, unknown])[] {
  if (value === null || value === "") return [];
  if (typeof value !== "object") return [[pointer, value]];
  return Object.entries(value).flatMap(([key, below]) => valuesIn(below, `${pointer}/${escapeStep(key)}`));
}

/**
 * What an edit broke in a report that could be read: it cannot be any more, or says something else at a place where nothing
 * was to be changed, or has lost a remark.
 */
export function harmOf(before: Source, after: Source, isMeant: (pointer: string) => boolean): string[] {
  if (before.problems.some(({ code }) => code === "unparsed")) return [];
  const values = new Map(valuesIn(after.value));
  const changed = valuesIn(before.value).filter(
    ([pointer, value]) => !isMeant(pointer) && values.get(pointer) !== value,
  );
  return [
    ...(faultsIn(after).length > faultsIn(before).length ? faultsIn(after) : []),
    ...changed.map(
      ([pointer, value]) => `${pointer}: ${String(value)} became ${String(values.get(pointer))}`,
    ),
    ...(remarksIn(after) < remarksIn(before) ? ["a remark is lost"] : []),
  ];
}

/** What a mended figure may bring to light, such as the next slip in it, is no fault of the edit. */
function faultsIn({ problems }: Source): string[] {
  return problems
    .filter(({ code }) => code === "unparsed" || code === "duplicate-key")
    .map(({ code, detail }) => `${code}: ${detail}`);
}

/** Within a word, and in JSON, `#` is a sign like any other. */
function remarksIn({ text, syntax }: Source): number {
  return syntax === "yaml" ? text.split(/(?<=^|\s)#/m).length : 0;
}
