import { readFileSync } from "node:fs";
import { check, readValue, statutoryForms } from "@gouji/core";
import type { Relation } from "@gouji/types";
import { describe, expect, test } from "vitest";
import { examples } from "./support/examples.js";
import { mutateFigures, randomFrom } from "./support/mutate.js";

/** What the README tells a back end in another language to do. */
function outcome({ kind, plus, minus, right, unlessZero }: Relation, at: (pointer: string) => unknown) {
  if (unlessZero !== undefined && at(unlessZero) === 0) return "held";
  const sum = (cells: readonly string[]) =>
    cells.reduce((total, cell) => total + Number(at(cell) ?? Number.NaN), 0);
  const [left, other] = [sum(plus) - sum(minus), sum(right)];
  if (Number.isNaN(left) || Number.isNaN(other)) return "unassessable";
  const holds = { equals: left === other, atMost: left <= other, differs: left !== other };
  return holds[kind] ? "held" : "failed";
}

describe.each(examples)("the JSON relations of $name", ({ value }) => {
  const { format } = value as { format: string };
  const file = new URL(import.meta.resolve(`@gouji/types/${format}/relations.json`));
  const { relations } = JSON.parse(readFileSync(file, "utf8")) as { relations: Relation[] };
  const form = statutoryForms.find(({ id }) => id === format);

  test("hold and fail as core says, in 100 reports without blanks", () => {
    if (!form) throw new Error("the example names no form");
    const random = randomFrom(3);
    for (let count = 0; count < 100; count++) {
      const mutated = mutateFigures(value, random, { blanks: 0 });
      const at = (pointer: string) =>
        pointer
          .slice(1)
          .split("/")
          .reduce<unknown>((node, step) => (node as Record<string, unknown>)[step], mutated);
      const outcomes = relations.map((relation) => outcome(relation, at));
      const counts = (["held", "failed", "unassessable"] as const).map((kind) => [
        kind,
        outcomes.filter((one) => one === kind).length,
      ]);
      expect(Object.fromEntries(counts)).toEqual(check(readValue(mutated), form).relations);
    }
  });
});
