import { readFileSync } from "node:fs";
import { FormError } from "@gouji/core";
import { loadForm, readForm } from "@gouji/core/custom-form";
import { describe, expect, test } from "vitest";

const text = readFileSync(
  new URL("../../../test/forms/library/library.schema.json", import.meta.url),
  "utf8",
);

/** The made-up form with changes in its text. */
function changed(...changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((schema, [from, to]) => {
    expect(schema).toContain(from);
    return schema.replace(from, to);
  }, text);
}

/** What is wrong with a schema, as a terminal shows it: `line:column place: what`. */
function problems(schema: string, language: "zh" | "en" = "en"): string[] {
  const read = readForm({ text: schema });
  if (!("problems" in read)) return [];
  return read.problems.map(
    ({ place, range: { start }, text }) =>
      `${start.line + 1}:${start.character + 1} ${place || "/"}: ${text[language]}`,
  );
}

describe("all that is wrong with a schema is said at once, from above", () => {
  test("words and values that may not stand there", () => {
    const schema = changed(
      ['"id": "library"', '"id": "library", "document": 1, "numberng": []'],
      ['"title": "年度"', '"titel": "年度"'],
      ['"kind": "rows"', '"kind": "rowz"'],
      ['"equals"', '"equls"'],
      ['"severity": "error"', '"severity": "fatal"'],
    ).replace('\n    "document": "虚构图函〔2020〕1号",', "");
    expect(problems(schema)).toEqual([
      "7:22 /x-form/document: must be text in quotes",
      "7:37 /x-form/numberng: there is no numberng here; did you mean numbering?",
      "18:15 /properties/year/titel: there is no titel here; did you mean title?",
      '44:20 /properties/loans/x-table/kind: must be one of "rows", "row", "bands", "fields", "list"',
      "49:11 /properties/loans/x-relations/0/equls: there is no equls here; did you mean equals?",
      '50:11 /properties/loans/x-relations/0/severity: must be one of "error", "warning", "info"',
    ]);
  });

  test("what the tables and relations of a schema that is well written mean", () => {
    const schema = changed(
      ['"sum": ["lent"]', '"sum": ["lend"]'],
      ['"rule": "loans-balance"', '"rule": "cell-blank"'],
      ['"pattern": "\\\\S"', '"pattern": "(a"'],
    );
    const found = problems(schema);
    expect(found.map((line) => line.replace(/^\d+:\d+ (\S+): .*$/, "$1"))).toEqual([
      "/properties/organ/pattern",
      "/properties/loans/x-relations/0",
      "/properties/loans/x-relations/0/rule",
    ]);
    expect(problems(changed(['"sum": ["lent"]', '"sum": ["lend"]']))[0]).toMatch(
      /^47:9 \/properties\/loans\/x-relations\/0: lend names nothing at \/loans/,
    );
  });

  test("references to nothing, and in a circle", () => {
    const schema = changed(
      ['{ "$ref": "#/definitions/stock" }', '{ "$ref": "#/definitions/stok" }'],
      ['"definitions": {', '"definitions": {\n    "loop": { "allOf": [{ "$ref": "#/definitions/loop" }] },'],
    );
    expect(problems(schema).map((line) => line.split("; ")[0])).toEqual([
      expect.stringContaining(
        "/properties/holdings/properties/books/allOf/0/$ref: refers to #/definitions/stok",
      ),
      expect.stringContaining("/definitions/loop/allOf/0/$ref: leads back to itself: loop → loop"),
    ]);
  });

  test("in Chinese as well, with what to do", () => {
    const schema = changed(
      ['"title": "年度"', '"titel": "年度", "minLength": 1'],
      ['"type": "object"', '"type": "array"'],
    );
    expect(problems(schema, "zh")).toEqual([
      '14:3 /type: 应为 "object"',
      "19:15 /properties/year/titel: 这里没有项目 titel，是不是 title？",
      "19:30 /properties/year/minLength: 表式没有 minLength：请用 pattern，如 \\S",
    ]);
  });

  test("and a value that is thrown says it all, a line each", () => {
    const schema: unknown = JSON.parse(
      changed(['"id": "library"', '"id": 1'], ['"kind": "rows"', '"kind": 1']),
    );
    expect(() => loadForm(schema)).toThrow(FormError);
    expect(() => loadForm(schema)).toThrow(
      /^\/x-form\/id: must be text in quotes\n\/properties\/loans\/x-table\/kind: /,
    );
  });
});

describe("a schema file that is not as it should be", () => {
  test.each([
    ["empty", "", "1:1 /: the file is empty"],
    ["YAML", "x-form:\n  id: library\n", "1:1 /: is not JSON: a schema begins with {"],
    ["a list", "[]", "1:1 /: is not JSON: a schema begins with {"],
    ["cut off", '{\n  "title": "表"', "2:15 /: is not JSON: a closing brace } is missing"],
    [
      "without a comma",
      '{\n  "a": 1\n  "b": 2\n}',
      "3:3 /: is not JSON: a comma is expected between two entries",
    ],
    ["with a comma too many", '{\n  "a": 1,\n}', "3:1 /: is not JSON: a name in quotes is expected"],
    ["with a comment", '{\n  // a\n  "a": 1\n}', "2:3 /: is not JSON: JSON has no comments"],
    ["too deep", '{"a":'.repeat(1000), "1:501 /: is not JSON: it nests deeper than any form"],
  ])("that is %s is refused at its place", (_, schema, expected) => {
    const [first = "", ...others] = problems(schema);
    expect(first.startsWith(expected)).toBe(true);
    expect(others).toEqual([]);
  });

  test("is read with a byte order mark, and with line ends of Windows", () => {
    expect(problems(`\uFEFF${text}`)).toEqual([]);
    const schema = `\uFEFF${changed(['"title": "年度"', '"titel": "年度"']).replaceAll("\n", "\r\n")}`;
    expect(problems(schema)).toEqual([
      "19:15 /properties/year/titel: there is no titel here; did you mean title?",
    ]);
  });

  test("that says a key twice is refused, along with what else is wrong", () => {
    const schema = changed(
      ['"title": "年度"', '"title": "年", "title": "年度"'],
      ['"id": "library"', '"id": 1'],
    );
    expect(problems(schema).map((line) => line.split(" ").slice(0, 2))).toEqual([
      ["7:5", "/x-form/id:"],
      ["19:29", "/properties/year/title:"],
    ]);
  });
});
