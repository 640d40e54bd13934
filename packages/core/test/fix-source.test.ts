import { applyChanges, fixSource, readSource, statutoryForms } from "@gouji/core";
import { describe, expect, test } from "vitest";
import { checkText, example } from "./example.js";

const settings = { forms: statutoryForms, context: {} };
const fixText = (text: string) => fixSource(readSource(text, "a.gouji.yaml"), settings);

describe("mending a report", () => {
  test("changes the wrong figure where a row and a column meet, and nothing else", () => {
    const right = example("suqian-2024");
    const text = right.replace("person:  462, business:  9", "person:  463, business:  9");
    const { source, places, changes, figures } = fixText(text);
    expect(source.text).toBe(right);
    expect(places).toBe(1);
    expect(changes.map(({ start, end, newText }) => [text.slice(start, end), newText])).toEqual([
      ["463", "462"],
    ]);
    expect(figures.map(({ pointer, before, after }) => [pointer, before, after])).toEqual([
      ["/requests/outcomes/partial/person", "463", "462"],
    ]);
  });

  test("leaves alone a total that nothing but its parts speaks against", () => {
    expect(fixText(example("xiangtan-2020")).changes).toEqual([]);
  });

  test("goes on until nothing safe is left, and tells it as changes of the first text", () => {
    const text = example("suqian-2024")
      .replace('format: "2021"', "format: 2021")
      .replace("person: 3440, business: 75", "person： 3440，business: ７５")
      .replace("total:   52", "total:   53");
    const { source, changes } = fixText(text);
    expect(applyChanges(text, changes)).toBe(source.text);
    expect(
      checkText(source.text).findings.filter(({ fixes }) => fixes.some(({ kind }) => kind === "safe")),
    ).toEqual([]);
    expect(fixText(source.text).changes).toEqual([]);
  });

  test("leaves alone what cannot be read", () => {
    expect(fixText('format: 2021\ndisputes: { review: { total: "1\n').changes).toEqual([]);
  });
});
