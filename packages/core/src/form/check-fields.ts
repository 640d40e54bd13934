import type { FormProblem } from "./form-error.js";
import type { FormSchema, SchemaNode, Text } from "./schema.js";

/** Whether the fields that mean something to us are what we read them as, and are there where every report needs them. */
export function checkFields(schema: FormSchema): FormProblem[] {
  return [...misshapen(schema), ...amongParts(schema), ...unrequired(schema)];
}

/** What we read these fields as. */
const shapes: Readonly<
  Record<string, { readonly fits: (node: SchemaNode) => boolean; readonly text: Text }>
> = {
  year: {
    fits: ({ type }) => type === "integer",
    text: { zh: '年度应是整数："type": "integer"', en: 'the year is a whole number: "type": "integer"' },
  },
  notes: {
    fits: ({ type, additionalProperties }) =>
      type === "object" && typeof additionalProperties === "object" && additionalProperties.type === "string",
    text: {
      zh: '附注按位置记：{ "type": "object", "additionalProperties": { "type": "string" } }',
      en: 'notes stand by their pointers: { "type": "object", "additionalProperties": { "type": "string" } }',
    },
  },
  suppressions: {
    fits: ({ type, items }) =>
      type === "array" && ["rule", "at", "reason"].every((key) => items?.properties?.[key] !== undefined),
    text: {
      zh: "已核实的提示是数组，每项的 properties 有 rule、at、reason",
      en: "suppressions are a list of objects whose properties are rule, at and reason",
    },
  },
};

function misshapen({ properties }: FormSchema): FormProblem[] {
  return Object.entries(shapes).flatMap(([key, { fits, text }]) => {
    const node = Object.hasOwn(properties, key) ? properties[key] : undefined;
    return node && !fits(node) ? [{ place: `/properties/${key}`, text }] : [];
  });
}

function amongParts({ "x-form": { parts } }: FormSchema): FormProblem[] {
  return parts.flatMap((key, index) =>
    ["format", "year", ...Object.keys(shapes)].includes(key)
      ? [{ place: `/x-form/parts/${index}`, text: noPart(key) }]
      : [],
  );
}

/** A report without them is nobody's, or has a gap in its title. */
function unrequired({ "x-form": { identity, title }, properties, required = [] }: FormSchema): FormProblem[] {
  const named = Array.from(title.matchAll(/\{([^{}]*)\}/g), ([, key = ""]) => key);
  const needed = new Set(["format", "year", identity?.organ ?? "organ", ...named]);
  return [...needed]
    .filter((key) => Object.hasOwn(properties, key) && !required.includes(key))
    .map((key) => ({ place: "/required", text: mustBeThere(key) }));
}

function noPart(key: string): Text {
  return { zh: `${key} 是字段，不是部分`, en: `${key} is a field, not a part` };
}

function mustBeThere(key: string): Text {
  return {
    zh: `请列入 ${key}：报告没有它，就不知道是谁的、哪一年的，或标题缺字`,
    en: `must list ${key}: without it a report does not say whose it is, of which year, or has a gap in its title`,
  };
}
