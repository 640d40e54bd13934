import type { Field, FieldBlock, Place } from "./form.js";
import { collect, FormError, type FormProblem } from "./form-error.js";
import { readContent } from "./read-content.js";
import { resolveNode } from "./resolve.js";
import type { FieldsKeyword, FormSchema, SchemaNode } from "./schema.js";

export interface CompiledFields {
  readonly fields: readonly Field[];
  readonly head: FieldBlock | undefined;
  readonly foot: FieldBlock | undefined;
}

/** The fields around the parts of a form, and where they are printed. Adds their places to `places`. */
export function compileFields(
  schema: FormSchema,
  places: Map<string, Place>,
  problems: FormProblem[],
): CompiledFields {
  const { parts, head, foot } = schema["x-form"];
  const keys = Object.keys(schema.properties).filter((key) => !parts.includes(key));
  const fields = keys.flatMap((key) => {
    const node = schema.properties[key] ?? {};
    return collect(problems, () => compileField(key, node, schema, places)) ?? [];
  });
  const block = (keyword: FieldsKeyword | undefined, name: "head" | "foot") =>
    keyword && collect(problems, () => fieldBlock(keyword, fields, `/x-form/${name}`));
  return { fields, head: block(head, "head"), foot: block(foot, "foot") };
}

/** Nothing where a field holds others: it has a place, and is not printed. */
function compileField(
  key: string,
  node: SchemaNode,
  schema: FormSchema,
  places: Map<string, Place>,
): Field | undefined {
  const here = `/properties/${key}`;
  if (node["x-table"])
    throw new FormError(`${here}/x-table`, {
      zh: `表格是一个部分：请把 ${key} 列入 x-form 的 parts`,
      en: `a table is a part: name ${key} under parts of x-form`,
    });
  const resolved = resolveNode(node, here, schema);
  const { definition } = resolved;
  const place = {
    kind: "field",
    pointer: `/${key}`,
    path: [key],
    key,
    title: node.title ?? definition.title ?? key,
    ...withDescription(node.description ?? definition.description),
    labels: [],
    keys: [],
    cells: [],
    schema: definition,
  } as const;
  const content = readContent(resolved, schema["x-form"].language ?? "zh");
  const field = content && { ...place, ...content };
  places.set(place.pointer, field ?? place);
  return field;
}

function withDescription(description: string | undefined) {
  return description === undefined ? {} : { description };
}

function fieldBlock(
  { fields: keys, columns = 1 }: FieldsKeyword,
  fields: readonly Field[],
  place: string,
): FieldBlock {
  const found = keys.map((key, index) => {
    const field = fields.find((one) => one.key === key);
    if (!field)
      throw new FormError(`${place}/fields/${index}`, {
        zh: `没有 ${key} 这一项，或不是单个的值；可以是 ${fields.map((one) => one.key).join("、")}`,
        en: `there is no field ${key} that holds one value; there are ${fields.map((one) => one.key).join(", ")}`,
      });
    return field;
  });
  return { columns, fields: found };
}
