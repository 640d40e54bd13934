import { expect, test } from "vitest";
import { type GeneratedFile, generateTypes, SchemaError } from "../src/index.js";
import { cell, group, row, smallForm } from "./support/small-form.js";
import { typeErrors } from "./support/type-check.js";

const keys = [
  "total",
  "Total",
  "on-site",
  "a b",
  "1st",
  "class",
  "prototype",
  'q"uote',
  "new\nline",
  "x*y",
  "其他",
  "finding",
  "items",
  "days",
];
const texts = [
  "标题",
  "",
  "*/ export const x = 1; /*",
  "第一行\r\n第二行",
  "`${x}`",
  "用\u2028行",
  " * This interface was referenced by `X`",
  "{",
];

test.each(["__proto__", "constructor", "x*/y", "a~1"])("the key %s is refused", async (key) => {
  const part = group(Object.fromEntries([[key, cell("甲")]]), { title: "乙", "x-table": { kind: "record" } });
  const text = JSON.stringify(smallForm({ items: part }));
  await expect(generateTypes({ schemas: [{ source: "f.json", text }] })).rejects.toThrow(
    "no report may have a key of this name",
  );
});

test("whatever the keys and labels, a schema is refused or its types compile", async () => {
  const random = randomFrom(1);
  const files: GeneratedFile[] = [];
  let refused = 0;
  for (let number = 0; number < 50; number++) {
    const text = JSON.stringify(randomForm(random));
    const generated = await generateTypes({
      schemas: [{ source: "f.json", text }],
      emit: ["tables", "zod"],
      folder: `form-${number}`,
    }).catch((error: unknown) => {
      expect(error).toBeInstanceOf(SchemaError);
      refused++;
      return [];
    });
    files.push(...generated);
  }
  expect(typeErrors(files, { isolatedDeclarations: false })).toEqual([]);
  expect(refused).toBeGreaterThan(5);
  expect(refused).toBeLessThan(35);
});

/** A form with a table of random depth; its keys may clash, and its labels be code. */
function randomForm(random: () => number): object {
  const definitions = Object.fromEntries(
    ["days", "items", "Items"].filter(() => random() < 0.4).map((key) => [key, cells(random)]),
  );
  const shared = Object.keys(definitions);
  const part = (): object => ({
    ...below(random, shared, 0),
    title: pick(texts, random),
    "x-table": { kind: "record" },
  });
  const parts = Object.fromEntries([0, 1].map(() => [pick(keys, random), part()]));
  return smallForm(parts, definitions);
}

function below(random: () => number, shared: readonly string[], depth: number): object {
  if (depth > 2 || random() < 0.3) return cells(random);
  const child = (): object =>
    shared.length > 0 && random() < 0.5
      ? row(pick(texts, random), pick(shared, random))
      : { ...below(random, shared, depth + 1), title: pick(texts, random) };
  return group(named([child(), child()], random), { description: pick(texts, random) });
}

function cells(random: () => number): object {
  return group(
    named(
      [1, 2, 3].map(() => cell(pick(texts, random), "count", { description: pick(texts, random) })),
      random,
    ),
    {
      required: [],
    },
  );
}

function named(nodes: readonly object[], random: () => number): object {
  return Object.fromEntries(nodes.map((node) => [pick(keys, random), node]));
}

function pick<Item>(items: readonly Item[], random: () => number): Item {
  return items[Math.floor(random() * items.length)] as Item;
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    const again = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((again ^ (again >>> 14)) >>> 0) / 2 ** 32;
  };
}
