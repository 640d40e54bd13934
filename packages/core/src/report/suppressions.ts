import { nodeAt } from "../source/pointer.js";
import type { Source, SourceMap, SourceNode } from "../source/source.js";

/** What an author has looked at and found to be right, with the reason: findings of one rule, by their places. */
export interface Suppression {
  readonly index: number;
  readonly rule: string;
  readonly at: readonly string[];
  readonly reason: string;
}

/** The suppressions of a report that say all they must; what else stands there has findings of its own. */
export function readSuppressions(source: Source): Suppression[] {
  return suppressionItems(source).flatMap((item, index) => {
    const [rule, at, reason] = ["rule", "at", "reason"].map((key) => textsAt(item, key));
    return rule?.[0] === undefined || at === undefined || reason?.[0] === undefined || at.length === 0
      ? []
      : [{ index, rule: rule[0], at, reason: reason[0] }];
  });
}

/** The entries under `suppressions`, in order. */
export function suppressionItems(source: Source): readonly SourceNode[] {
  const list = nodeAt(source, ["suppressions"]);
  return list?.kind === "list" ? list.items : [];
}

export function covers({ rule, at }: Suppression, broken: string, pointer: string): boolean {
  return rule === broken && at.includes(pointer);
}

function textsAt(item: SourceNode, key: string): string[] | undefined {
  const node = item.kind === "map" ? (item satisfies SourceMap).entries.get(key)?.node : undefined;
  const nodes = node?.kind === "list" ? node.items : node ? [node] : [];
  const texts = nodes.flatMap((one) =>
    one.kind === "scalar" && typeof one.value === "string" && one.value.trim() !== "" ? [one.value] : [],
  );
  return texts.length > 0 ? texts : undefined;
}
