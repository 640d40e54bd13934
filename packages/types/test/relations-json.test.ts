import { readFileSync } from "node:fs";
import { check, readValue, statutoryForms } from "@gouji/core";
import type { Relation } from "@gouji/types";
import { describe, expect, test } from "vitest";
import { examples } from "./support/examples.js";
import { mutateFigures, randomFrom } from "./support/mutate.js";
import { relationOutcomes } from "./support/relation-outcomes.js";

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
      const outcomes = relationOutcomes(relations, mutated);
      const counts = (["held", "failed", "unassessable"] as const).map((kind) => [
        kind,
        outcomes.filter((one) => one === kind).length,
      ]);
      expect(Object.fromEntries(counts)).toEqual(check(readValue(mutated), form).relations);
    }
  });
});
