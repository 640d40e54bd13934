/** A schema of a form with next to nothing in it; the properties and definitions are what a test is about. */
export function smallForm(
  properties: object,
  definitions: object = {},
  parts: readonly string[] = Object.keys(properties),
) {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    $id: "urn:example:small",
    title: "小表",
    "x-form": { id: "small", years: { from: 2020 }, document: "文号", title: "{organ}{year}年报告", parts },
    type: "object",
    required: ["format", "year", "organ"],
    additionalProperties: false,
    properties: {
      format: { title: "格式", const: "small" },
      year: { title: "年度", type: "integer" },
      organ: { title: "机关", type: "string" },
      ...properties,
    },
    // What is said where nothing uses it is refused.
    definitions: { ...(usesCount({ properties, definitions }) && { count }), ...definitions },
  };
}

const count = { type: ["integer", "null"], minimum: 0, "x-cell": { unit: "件" } };

function usesCount(schema: object): boolean {
  return JSON.stringify(schema).includes('"#/definitions/count"');
}

/** A cell of a table. */
export function cell(title: string, definition = "count", more: object = {}) {
  return { title, type: ["integer", "null"], allOf: [{ $ref: `#/definitions/${definition}` }], ...more };
}

/** A row that shares its columns with others. */
export function row(title: string, definition: string, more: object = {}) {
  return { title, type: "object", allOf: [{ $ref: `#/definitions/${definition}` }], ...more };
}

/** An object of rows or cells. */
export function group(properties: object, more: object = {}) {
  return {
    type: "object",
    additionalProperties: false,
    required: Object.keys(properties),
    properties,
    ...more,
  };
}
