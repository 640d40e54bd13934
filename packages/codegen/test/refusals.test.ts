import { expect, test } from "vitest";
import { generateTypes } from "../src/index.js";
import { refusal } from "./support/generate.js";
import { cell, group, row, smallForm } from "./support/small-form.js";

const record = (properties: object, more: object = {}) => ({
  visits: group(properties, { title: "一、到访", "x-table": { kind: "row" }, ...more }),
});

test("a reference to a definition that is not there", async () => {
  expect(await refusal(smallForm(record({ online: cell("线上", "amount"), total: cell("总计") })))).toBe(
    "SchemaError: form-0.json#/properties/visits/properties/online/allOf/0/$ref: refers to #/definitions/amount, which is no definition of the schema; did you mean count?",
  );
});

test("a reference to a file that is not there", async () => {
  const properties = { online: { title: "线上", allOf: [{ $ref: "other.json#/definitions/count" }] } };
  expect(await refusal(smallForm(record(properties)))).toContain(
    "/allOf/0/$ref: cannot read other.json: there is no such file",
  );
});

test("definitions that lead back to themselves", async () => {
  const definitions = { day: group({ night: row("夜", "night") }), night: group({ day: row("日", "day") }) };
  expect(await refusal(smallForm(record({ day: row("日", "day") }), definitions))).toBe(
    "SchemaError: form-0.json#/definitions/night/properties/day/allOf/0/$ref: leads back to itself: day → night → day",
  );
});

test("a misspelt keyword of ours", async () => {
  expect(await refusal(smallForm(record({ online: cell("线上") }, { "x-relation": [] })))).toMatch(
    /^SchemaError: form-0\.json#\/properties\/visits\/x-relation: .*did you mean x-relations/,
  );
});

test("a misspelt keyword of JSON Schema", async () => {
  expect(await refusal(smallForm(record({ online: cell("线上") }, { titel: "到访" })))).toMatch(
    /^SchemaError: form-0\.json#\/properties\/visits\/titel: /,
  );
});

test("a relation to a cell that the form does not have", async () => {
  const relation = {
    rule: "visits-total",
    severity: "error",
    text: { zh: "和", en: "sum" },
    sum: ["online"],
    equals: ["total"],
  };
  expect(await refusal(smallForm(record({ online: cell("线上") }, { "x-relations": [relation] })))).toMatch(
    /^SchemaError: form-0\.json#\/properties\/visits\/x-relations\/0: total names nothing at \/visits/,
  );
});

test("two definitions whose interfaces would share a name", async () => {
  const definitions = { day: group({ online: cell("线上") }), Day: group({ online: cell("线上") }) };
  expect(await refusal(smallForm(record({ day: row("日", "day") }), definitions))).toBe(
    "SchemaError: form-0.json#/definitions/Day: its interface would be named Day, like that of /definitions/day: rename one of them",
  );
});

test("two definitions of one name, of which JSON would lose the first", async () => {
  const text = JSON.stringify(smallForm(record({ online: cell("线上") })));
  const twice = text.replace('"definitions":{', '"definitions":{"count":{"type":"string"},');
  await expect(generateTypes({ schemas: [{ source: "form.json", text: twice }] })).rejects.toThrow(
    "form.json:1:681  /definitions/count: stands there twice",
  );
});

test("a band whose rows differ in columns", async () => {
  const definitions = { day: group({ online: cell("线上") }), night: group({ onSite: cell("现场") }) };
  const bands = [{ title: "带", rows: ["first", "second"] }];
  const visits = group(
    { first: row("一", "day"), second: row("二", "night") },
    { title: "一、到访", "x-table": { kind: "bands", corner: "内容", grid: 2, bands } },
  );
  expect(await refusal(smallForm({ visits }, definitions))).toBe(
    "SchemaError: form-0.json#/properties/visits/x-table/bands/0: the rows of a band refer to one definition of columns",
  );
});

test("a use whose type differs from its definition's", async () => {
  const online = cell("线上", "count", { type: "integer" });
  expect(await refusal(smallForm(record({ online })))).toBe(
    "SchemaError: form-0.json#/properties/visits/properties/online/type: differs from that of #/definitions/count: leave it out here, or say the same",
  );
});

test("what is said beside a reference, where nothing reads it", async () => {
  const schema = smallForm(record({ online: cell("线上", "count", { minimum: 1 }) }));
  expect(await refusal(schema)).toContain(
    "/properties/visits/properties/online/minimum: is not read beside a reference: say minimum in #/definitions/count",
  );
});

test("a definition named like a type of the generated code", async () => {
  const definitions = { finding: group({ online: cell("线上") }) };
  expect(await refusal(smallForm(record({ day: row("日", "finding") }), definitions))).toContain(
    "#/definitions/finding: its interface would be named Finding, like that of the generated code itself",
  );
});

test("a group whose key has no ASCII letter", async () => {
  const properties = { 讲座: group({ online: cell("线上") }, { title: "讲座" }) };
  expect(await refusal(smallForm(record(properties)))).toContain(
    "#/properties/visits/properties/讲座: no interface",
  );
});

test("a keyword that would need a library at run time", async () => {
  const properties = { summary: { title: "一、概述", type: "string", minLength: 1 } };
  expect(await refusal(smallForm(properties))).toMatch(
    /^SchemaError: form-0\.json#\/properties\/summary\/minLength: /,
  );
});

test("two schemas of the same form", async () => {
  const schema = smallForm(record({ online: cell("线上") }));
  expect(await refusal(schema, schema)).toBe(
    "SchemaError: form-1.json#/x-form/id: small is the form of form-0.json too: give one of them another id",
  );
});

test("a file that is no JSON", async () => {
  const promise = generateTypes({ schemas: [{ source: "form.json", text: "{" }] });
  await expect(promise).rejects.toThrow("form.json:1:2  /: is not JSON: ");
  const comma = generateTypes({ schemas: [{ source: "form.json", text: '{\n  "title": "表",\n}' }] });
  await expect(comma).rejects.toThrow("form.json:3:1  /: is not JSON: a name in quotes is expected");
  const deep = generateTypes({ schemas: [{ source: "form.json", text: '{"a":'.repeat(100_000) }] });
  await expect(deep).rejects.toThrow("form.json:1:501  /: is not JSON: it nests deeper than any form");
});

test("a value that is no schema", async () => {
  expect(await refusal([])).toMatch(/^SchemaError: form-0\.json#/);
});

test("a form's own data: what is misspelt, left out, or none of what may stand there", async () => {
  const table = (keyword: object) => ({
    visits: group({ online: cell("线上") }, { title: "一", ...keyword }),
  });
  expect(await refusal({ ...smallForm({}), "x-form": undefined })).toContain("#/: lacks x-form");
  expect(await refusal(smallForm(table({ "x-table": { kind: "recrod" } })))).toBe(
    'SchemaError: form-0.json#/properties/visits/x-table/kind: must be one of "rows", "row", "bands", "fields", "list"',
  );
  expect(await refusal(smallForm(table({ "x-table": { kind: "row", grid: 2 } })))).toBe(
    "SchemaError: form-0.json#/properties/visits/x-table/grid: there is no grid here; known are kind",
  );
  const relation = { rule: "one", severity: "error", text: { zh: "一", en: "one" }, sum: ["online"] };
  expect(await refusal(smallForm(table({ "x-relations": [relation] })))).toContain(
    "/x-relations/0: must say exactly one of: sum with equals, sum with atMost, sum with differs, cells",
  );
});

test("a name that is misspelt inside a keyword of ours, before what is lacking for it", async () => {
  const visits = (keywords: object) =>
    smallForm(
      { visits: group({ first: row("一", "day") }, { title: "一", ...keywords }) },
      {
        day: group({ online: cell("线上"), total: cell("总计") }),
      },
    );
  const relation = { rule: "one", severity: "error", text: { zh: "一", en: "one" }, sum: ["first/online"] };
  const equals = ["first/total"];
  expect(await refusal(visits({ "x-relations": [{ ...relation, equls: equals }] }))).toBe(
    "SchemaError: form-0.json#/properties/visits/x-relations/0/equls: there is no equls here; did you mean equals?",
  );
  expect(await refusal(visits({ "x-relations": [{ ...relation, equals, text: undefined, txt: {} }] }))).toBe(
    "SchemaError: form-0.json#/properties/visits/x-relations/0/txt: there is no txt here; did you mean text?",
  );
  expect(await refusal(visits({ "x-table": { kind: "rows", cornr: "项目" } }))).toBe(
    "SchemaError: form-0.json#/properties/visits/x-table/cornr: there is no cornr here; did you mean corner?",
  );
});

test("a part without a title, of which no page could be made", async () => {
  const untitled = "/visits: a part needs a title";
  expect(await refusal(smallForm({ visits: { type: "string" } }))).toContain(untitled);
  const table = group({ online: cell("线上") }, { "x-table": { kind: "row" } });
  expect(await refusal(smallForm({ visits: table }))).toContain(untitled);
});

test("a report's `format` that is not the form's id: no report would be of the form", async () => {
  const { properties, ...schema } = smallForm(record({ online: cell("线上") }));
  const format = { title: "格式", const: "smal" };
  expect(await refusal({ ...schema, properties: { ...properties, format } })).toBe(
    'SchemaError: form-0.json#/properties/format/const: must say "const": "small", the form\'s id',
  );
});

test("what JSON Schema itself refuses, and what it lets pass in silence", async () => {
  const refused = async (summary: object, more: object = {}) =>
    refusal({ ...smallForm({ summary: { title: "一", type: "string", ...summary } }), ...more });
  expect(await refused({ type: "sting" })).toContain("#/properties/summary/type: must be one of");
  expect(await refused({ pattern: "(" })).toContain("#/properties/summary/pattern: is no regular expression");
  expect(await refused({ patern: "a" })).toContain(
    "#/properties/summary/patern: there is no patern here; did you mean pattern?",
  );
  expect(await refused({ format: "date" })).toContain(
    "#/properties/summary/format: forms have no format: say it with a pattern",
  );
  expect(await refused({}, { required: ["format", "year", "organ", "sumary"] })).toContain(
    "form-0.json#/required: there is no property sumary: add it to properties, or remove it here",
  );
});

test("heads that name a column that is not there, and bands on too narrow a grid", async () => {
  const day = (more: object = {}) => ({ day: group({ online: cell("线上"), onSite: cell("现场") }, more) });
  const part = (keyword: object, definitions: object = day()) =>
    smallForm(
      { visits: group({ first: row("一", "day") }, { title: "一", "x-table": keyword }) },
      definitions,
    );
  const heads = [{ title: "组", columns: ["online", "onsite"] }];
  expect(await refusal(part({ kind: "rows" }, day({ "x-heads": heads })))).toMatch(
    /form-0\.json#\/definitions\/day\/x-heads\S*: .*onsite/,
  );
  const bands = [{ title: "带", rows: ["first"] }];
  expect(await refusal(part({ kind: "bands", corner: "内容", grid: 2, bands }))).toContain(
    "form-0.json#/properties/visits/x-table/grid: is too narrow for first, which needs 3 columns",
  );
});
