import { readFileSync } from "node:fs";
import { loadForm } from "@gouji/core/custom-form";
import { describe, expect, test } from "vitest";
import { expandSnippet } from "./expand-snippet.js";

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

type Nodes = Readonly<Record<string, object>>;

interface WrittenForm {
  readonly "x-form": { readonly parts: string[] };
  readonly required: string[];
  readonly properties: Record<string, object>;
  readonly definitions: Record<string, object>;
}

const snippets = JSON.parse(
  readFileSync(new URL("../snippets/forms.json", import.meta.url), "utf8"),
) as Record<string, Snippet>;

const expand = (name: string) => expandSnippet(snippets[name]?.body ?? []);
const entries = (name: string) => JSON.parse(`{${expand(name)}}`) as Nodes;
const named = (start: string) => Object.keys(snippets).filter((name) => name.startsWith(start));
const columns = entries("Definition of columns");

/** The form that the first snippet writes, with parts and definitions put in their places. */
function formWith(parts: Nodes, definitions: Nodes = columns): WrittenForm {
  const form = JSON.parse(expand("New form")) as WrittenForm;
  Object.assign(form.properties, parts);
  Object.assign(form.definitions, definitions);
  form["x-form"].parts.push(...Object.keys(parts).filter((key) => !form["x-form"].parts.includes(key)));
  form.required.push(...Object.keys(parts).filter((key) => !form.required.includes(key)));
  return form;
}

/** A table of fields that relations look at. */
function facts(cells: Nodes, relations: readonly object[] = []): Nodes {
  const table = { title: "情况", "x-table": { kind: "fields" }, type: "object", additionalProperties: false };
  return {
    facts: { ...table, properties: cells, ...(relations.length > 0 && { "x-relations": relations }) },
  };
}

const figures = Object.fromEntries(
  ["received", "carriedIn", "carriedOut", "closed", "total"].map((key) => [
    key,
    { title: key, type: ["integer", "null"], minimum: 0, "x-cell": { unit: "件" } },
  ]),
);
const compared: Nodes = {
  ...figures,
  ...entries("Cell: percentage"),
  ...entries("Cell: units"),
  ...entries("Cell: text"),
  ...entries("Cell: yes-no"),
};

test("the snippet of a new form makes a form that loads", () => {
  const form = loadForm(JSON.parse(expand("New form")));
  expect(form.parts.map(({ title }) => title)).toEqual(["一、总体情况", "二、办理情况"]);
});

const parts = ["Prose part", ...named("Table "), "List"];

test.each(parts)("the snippet of a part stands in its place: %s", (name) => {
  const part = entries(name);
  const refersToColumns = expand(name).includes("#/definitions/");
  const form = loadForm(formWith(part, refersToColumns ? columns : {}));
  expect(form.places.get(`/${Object.keys(part)[0]}`)?.kind).toBe("part");
});

test.each(named("Cell: "))("the snippet of a cell stands in its place: %s", (name) => {
  const cells = entries(name);
  const form = loadForm(formWith(facts(cells), {}));
  expect(form.places.get(`/facts/${Object.keys(cells)[0]}`)?.kind).toBe("cell");
});

test.each(named("Relation: "))("the snippet of a relation stands in its place: %s", (name) => {
  const relation = JSON.parse(expand(name)) as { readonly rule: string };
  const form = loadForm(formWith(facts(compared, [relation]), {}));
  expect([...form.relations, ...form.rules].map(({ rule }) => rule)).toContain(relation.rule);
});

describe("among the snippets", () => {
  test("there is one of every kind of table, of cell and of relation", () => {
    const written = Object.keys(snippets).map(expand).join("\n");
    for (const kind of ["rows", "row", "bands", "fields", "list"])
      expect(written).toContain(`"kind": "${kind}"`);
    for (const word of ["minus", "over", "times", "within", "atMost", "differs", "when", "of", "filled"])
      expect(written).toContain(`"${word}":`);
  });

  test("each is found by its own prefix, and described in both languages", () => {
    const prefixes = Object.values(snippets).map(({ prefix }) => prefix);
    expect(new Set(prefixes).size).toBe(prefixes.length);
    for (const { prefix, description } of Object.values(snippets)) {
      expect(prefix).toMatch(/^gouji-/);
      expect(description).toMatch(/\p{Script=Han}.*\n[A-Z]/u);
    }
  });
});
