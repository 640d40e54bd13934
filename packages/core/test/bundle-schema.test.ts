import { readFileSync } from "node:fs";
import { gatherSchema, missingFiles, type OtherFile, readForm, readSchema } from "@gouji/core/custom-form";
import { describe, expect, test } from "vitest";

const library = readFileSync(
  new URL("../../../test/forms/library/library.schema.json", import.meta.url),
  "utf8",
);

type Files = Readonly<Record<string, unknown>>;

/** The schema with the files beside it: JSON, a text, or nothing where there is no such file. */
function read(schema: unknown, files: Files = {}) {
  const text = typeof schema === "string" ? schema : JSON.stringify(schema);
  return gatherSchema(text, (file) => otherFile(files[file]));
}

function otherFile(content: unknown): OtherFile {
  if (content === undefined) return { fault: "ENOENT" };
  return { text: typeof content === "string" ? content : JSON.stringify(content) };
}

function bundled(schema: unknown, files?: Files): unknown {
  const result = readSchema(read(schema, files));
  return "problems" in result ? result.problems : result.schema;
}

function refusals(schema: unknown, files?: Files): string[] {
  const result = readSchema(read(schema, files));
  if (!("problems" in result)) return [];
  return result.problems.map(({ file = "", place, text }) => `${file}#${place}: ${text.en}`);
}

const count = { type: "integer" };
const referring = (reference: string, more: object = {}) => ({
  properties: { a: { $ref: reference, ...more } },
});

describe("what a schema refers to in files beside it becomes a part of it", () => {
  test("definitions under their own names, with those that they refer to", () => {
    const shared = {
      definitions: {
        row: { properties: { total: { title: "总计", allOf: [{ $ref: "#/definitions/count" }] } } },
        count,
        unused: {},
      },
    };
    const schema = { ...referring("shared.json#/definitions/row"), definitions: { own: {} } };
    expect(bundled(schema, { "shared.json": shared })).toEqual({
      properties: { a: { $ref: "#/definitions/row" } },
      definitions: { row: shared.definitions.row, count, own: {} },
    });
  });

  test("any other value in place of the reference, wherever it stands", () => {
    const relation = { rule: "a", sum: ["x"], text: { $ref: "#/texts/balance" } };
    const shared = { relations: { a: relation }, texts: { balance: { zh: "平", en: "balance" } } };
    const schema = { "x-relations": [{ rule: "own" }, { $ref: "shared.json#/relations/a" }] };
    expect(bundled(schema, { "shared.json": shared })).toEqual({
      "x-relations": [{ rule: "own" }, { rule: "a", sum: ["x"], text: { zh: "平", en: "balance" } }],
    });
  });

  test("from folders below and above, and by way of other files", () => {
    const files = {
      "parts/a.json": { definitions: { a: { properties: { b: { $ref: "../../b.json#/definitions/b" } } } } },
      "../b.json": { definitions: { b: { enum: ["包"] } } },
    };
    expect(bundled(referring("parts/a.json#/definitions/a"), files)).toEqual({
      properties: { a: { $ref: "#/definitions/a" } },
      definitions: {
        a: { properties: { b: { $ref: "#/definitions/b" } } },
        b: { enum: ["包"] },
      },
    });
  });

  test("names that take escaping are found", () => {
    const files = { "a b.json": { values: { "x/y": 1 } } };
    expect(bundled(referring("a%20b.json#/values/x~1y"), files)).toEqual({ properties: { a: 1 } });
  });

  test("a definition that two files have alike is one", () => {
    const files = {
      "one.json": { definitions: { count } },
      "two.json": { definitions: { count } },
    };
    const schema = {
      properties: { a: { $ref: "one.json#/definitions/count" }, b: { $ref: "two.json#/definitions/count" } },
      definitions: { count },
    };
    expect(bundled(schema, files)).toMatchObject({ definitions: { count } });
  });

  test("and what refers to no file stays as it is", () => {
    expect(bundled(library)).toEqual(JSON.parse(library));
    expect(missingFiles({ text: library })).toEqual([]);
  });
});

describe("a reference is refused, at its place in the file where it stands", () => {
  const place = "#/properties/a/$ref";

  test.each([
    [
      "to an address",
      "https://example.org/shared.json#/definitions/a",
      "refer to a file by its relative path",
    ],
    ["to an absolute path", "/etc/shared.json#/definitions/a", "refer to a file by its relative path"],
    ["to a path of Windows", "C:\\shared.json#/definitions/a", "refer to a file by its relative path"],
    ["to a file of the system", "file:///etc/passwd", "refer to a file by its relative path"],
    ["to a file that is not there", "none.json#/a", "cannot read none.json: there is no such file"],
    ["to a place that is not there", "shared.json#/definitions/b", "shared.json has no /definitions/b"],
    ["without a pointer", "shared.json#definitions", "behind # stands a JSON pointer"],
  ])("%s", (_, reference, message) => {
    const [refusal = "", ...others] = refusals(referring(reference), { "shared.json": {} });
    expect(refusal.startsWith(`${place}: ${message}`)).toBe(true);
    expect(others).toEqual([]);
  });

  test("to a file that is not there, once for all that refer to it", () => {
    const schema = { properties: { a: { $ref: "none.json#/a" }, b: { $ref: "none.json#/b" } } };
    expect(refusals(schema)).toEqual([`${place}: cannot read none.json: there is no such file`]);
  });

  test("with something beside it that would be lost", () => {
    const schema = referring("shared.json#/a", { title: "甲" });
    expect(refusals(schema, { "shared.json": { a: 1 } })).toEqual([
      `${place}: what it refers to takes this place, so that title cannot stand beside it, except for definitions`,
    ]);
  });

  test("to a definition of a name that is taken by another one", () => {
    const schema = {
      ...referring("shared.json#/definitions/count"),
      definitions: { count: { type: "number" } },
    };
    expect(refusals(schema, { "shared.json": { definitions: { count } } })).toEqual([
      `${place}: the definition count of shared.json differs from that of the schema itself: rename one of them`,
    ]);
  });

  test("that leads round in a circle, within a file or over several", () => {
    const files = { "a.json": { x: { $ref: "b.json#/y" } }, "b.json": { y: { $ref: "a.json#/x" } } };
    expect(refusals(referring("a.json#/x"), files)).toEqual([
      "b.json#/y/$ref: leads back to itself: a.json#/x → b.json#/y → a.json#/x",
    ]);
  });

  test("each of several, in the schema and in the files that it refers to", () => {
    const schema = { properties: { a: { $ref: "none.json#/a" }, b: { $ref: "shared.json#/b" } } };
    expect(refusals(schema, { "shared.json": { b: { $ref: "#/c" } } })).toEqual([
      "#/properties/a/$ref: cannot read none.json: there is no such file",
      "shared.json#/b/$ref: shared.json has no /c: correct the name, or add it there",
    ]);
  });

  test("with all others, where they multiply beyond measure", () => {
    const values = Object.fromEntries(
      Array.from({ length: 30 }, (_, level) => {
        const reference = { $ref: `#/level${level + 1}` };
        return [`level${level}`, [reference, reference]];
      }),
    );
    const refusal = refusals(referring("shared.json#/level0"), { "shared.json": { ...values, level30: {} } });
    expect(refusal).toHaveLength(1);
    expect(refusal[0]).toContain("becomes too large with what it refers to");
  });

  test("to more files than a form has", () => {
    const files = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [`${index}.json`, { a: { $ref: `${index + 1}.json#/a` } }]),
    );
    expect(refusals(referring("0.json#/a"), files)).toEqual([
      "19.json#/a/$ref: a form refers to at most 20 files",
    ]);
  });
});

describe("of a form in several files", () => {
  const relation = `"x-relations": [
        {
          "rule": "loans-balance",
          "sum": ["lent"],
          "equals": ["returned/*", "outstanding"],
          "severity": "error",
          "text": { "zh": "借出等于归还加尚未归还", "en": "lent equals returned plus outstanding" }
        }
      ]`;
  const schema = library
    .replace(relation, '"x-relations": [{ "$ref": "shared.json#/relations/balance" }]')
    .replaceAll("#/definitions/count", "shared.json#/definitions/count")
    .replace(/\n {4}"count": \{[^]*?\n {4}\},?/, "")
    .replace(/,(?=\s*\}\s*\}\s*$)/, "");
  const shared = (sum: string, unit: string) => `{
  "definitions": { "count": { "type": ["integer", "null"], "minimum": 0, "x-cell": { "unit": ${unit} } } },
  "relations": {
    "balance": {
      "rule": "loans-balance",
      "sum": ["${sum}"],
      "equals": ["returned/*", "outstanding"],
      "severity": "error",
      "text": "lent equals returned plus outstanding"
    }
  }
}`;
  const problems = (file: string) => {
    const result = readForm(read(schema, { "shared.json": file }));
    if (!("problems" in result)) return [];
    return result.problems.map(
      (problem) =>
        `${problem.file ?? ""}:${problem.range.start.line + 1} ${problem.place}: ${problem.text.en}`,
    );
  };

  test("reports are checked as in one file", () => {
    expect(schema).not.toContain("returned/*");
    expect(problems(shared("lent", '"册"'))).toEqual([]);
  });

  test("a mistake is shown in the file that has it", () => {
    expect(problems(shared("lent", "3"))).toEqual([
      "shared.json:2 /definitions/count/x-cell/unit: must be text in quotes",
    ]);
    expect(problems(shared("lend", '"册"'))).toEqual([
      expect.stringMatching(/^shared\.json:4 \/relations\/balance: lend names nothing at \/loans/),
    ]);
    expect(problems("{")).toEqual(["shared.json:1 : is not JSON: a closing brace } is missing"]);
  });
});
