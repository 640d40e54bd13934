import { expect, test } from "vitest";
import { type GeneratedFile, generateTypes, SchemaError } from "../src/index.js";
import { cell, group, row, smallForm } from "./support/small-form.js";
import { typeErrors } from "./support/type-check.js";

const keys = [
  "total",
  "Total",
  "onSite",
  "on_site",
  "a1b",
  "class",
  "prototype",
  "A",
  "finding",
  "items",
  "days",
];
const texts = [
  "标题",
  "*/ export const x = 1; /*",
  "第一行\r\n第二行",
  "`${x}`",
  "用\u2028行",
  " * This interface was referenced by `X`",
  "{",
];

test.each(["__proto__", "constructor", "x*/y", "a~1"])("the key %s is refused", async (key) => {
  const part = group(Object.fromEntries([[key, cell("甲")]]), { title: "乙", "x-table": { kind: "row" } });
  const text = JSON.stringify(smallForm({ items: part }));
  await expect(generateTypes({ schemas: [{ source: "f.json", text }] })).rejects.toThrow(
    "is no name for a key",
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

/** A form with parts of random kinds and depth; its keys may clash, and its labels be code. */
function randomForm(random: () => number): object {
  const parts = named(
    [0, 1].map(() => part(random)),
    random,
  );
  const used = JSON.stringify(parts);
  const definitions = shared.filter((key) => used.includes(`"#/definitions/${key}"`));
  return smallForm(parts, Object.fromEntries(definitions.map((key) => [key, cells(random)])));
}

/** Definitions of columns; two of them differ by the case of a letter. */
const shared = ["days", "items", "Items"];

function part(random: () => number): object {
  const title = pick(texts, random);
  if (random() < 0.7) return { ...below(random, 0), title, "x-table": { kind: "row" } };
  const columns = cells(random) as { readonly properties: object };
  const properties = {
    name: { title: pick(texts, random), type: ["string", "null"] },
    ...columns.properties,
  };
  const table = { kind: "list", key: "name" };
  return { title, type: "array", "x-table": table, items: { ...columns, properties } };
}

function below(random: () => number, depth: number): object {
  if (depth > 2 || random() < 0.3) return cells(random);
  const child = (): object =>
    random() < 0.2
      ? row(pick(texts, random), pick(shared, random))
      : { ...below(random, depth + 1), title: pick(texts, random) };
  return group(named([child(), child()], random), { description: pick(texts, random) });
}

const kinds: readonly object[] = [
  { type: ["boolean", "null"] },
  { type: ["string", "null"] },
  { enum: ["a", "*/", null], "x-cell": { words: ["甲", "*/ x"] } },
  { type: ["array", "null"], items: { enum: ["b", "c"] } },
  { type: ["number", "null"], "x-cell": { decimals: 2 } },
];

function cells(random: () => number): object {
  const scalar = () => ({ title: pick(texts, random), ...pick(kinds, random) });
  const count = () => cell(pick(texts, random), "count", { description: pick(texts, random) });
  return group(named([count(), count(), scalar()], random), { required: [] });
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
