type Container = Record<string, unknown> | unknown[];

/** Whatever may stand where it should not. */
const oddValues: readonly unknown[] = [
  null,
  -1,
  1.5,
  0,
  7,
  1e300,
  "3",
  "",
  "无",
  true,
  [],
  {},
  [0],
  { value: 1, unit: "元" },
];

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    const again = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((again ^ (again >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A copy of a report with one to three things changed, left out, added, exchanged or repeated. */
export function mutate(report: unknown, random: () => number): unknown {
  const copy = structuredClone(report);
  for (let left = 1 + Math.floor(random() * 3); left > 0; left--) mutateOnce(containersIn(copy), random);
  return copy;
}

/** A copy of a report with one to four figures changed; of these, the share `blanks` left out or blank. */
export function mutateFigures(report: unknown, random: () => number, { blanks = 0.36 } = {}): unknown {
  const copy = structuredClone(report);
  const rows = containersIn(copy).filter((one) =>
    Object.values(one).some((value) => typeof value === "number"),
  );
  for (let left = 1 + Math.floor(random() * 4); left > 0; left--) {
    const row = pick(rows, random) as Record<string, unknown>;
    const key = pick(
      Object.keys(row).filter((one) => typeof row[one] === "number" && one !== "year"),
      random,
    );
    if (key === undefined) continue;
    const kind = random();
    if (kind < blanks / 2) Reflect.deleteProperty(row, key);
    else if (kind < blanks) row[key] = null;
    // As it would be written: a sum of binary fractions is not.
    else row[key] = Math.max(0, Number((Number(row[key]) + Math.floor(random() * 7) - 3).toFixed(6)));
  }
  return copy;
}

function mutateOnce(containers: readonly Container[], random: () => number): void {
  const container = pick(containers, random) as Container;
  if (Array.isArray(container) && random() < 0.7) return mutateList(container, random);
  const map = container as Record<string, unknown>;
  const key = pick(Object.keys(map), random);
  const kind = random();
  if (key === undefined || kind < 0.15) map["extra"] = structuredClone(pick(oddValues, random));
  else if (kind < 0.35) Reflect.deleteProperty(map, key);
  else if (kind < 0.75) map[key] = structuredClone(pick(oddValues, random));
  // What is right elsewhere in the report.
  else
    map[key] = structuredClone(
      pick(
        containers.flatMap((one) => Object.values(one)),
        random,
      ),
    );
}

/** The items of a list: one less, one twice, two exchanged, something else among them. */
function mutateList(list: unknown[], random: () => number): void {
  const index = Math.floor(random() * list.length);
  const kind = random();
  if (kind < 0.25) list.splice(index, 1);
  else if (kind < 0.5) list.push(structuredClone(list[index] ?? pick(oddValues, random)));
  else if (kind < 0.75) list.reverse();
  else list.splice(index, 0, structuredClone(pick(oddValues, random)));
}

function containersIn(value: unknown): Container[] {
  if (typeof value !== "object" || value === null) return [];
  return [value as Container, ...Object.values(value).flatMap(containersIn)];
}

function pick<Item>(items: readonly Item[], random: () => number): Item | undefined {
  return items[Math.floor(random() * items.length)];
}
