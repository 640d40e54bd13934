import type { Gap, RelationCounts } from "@gouji/core";

/** The reasons for which relations could not be assessed, each in its words. */
export function reasonsIn(
  because: NonNullable<RelationCounts["because"]> = {},
  texts: Readonly<Record<Gap, (count: number) => string>>,
): string[] {
  return (Object.keys(texts) as Gap[]).flatMap((gap) => {
    const count = because[gap] ?? 0;
    return count > 0 ? [texts[gap](count)] : [];
  });
}
