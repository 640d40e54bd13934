import type { FormSchema } from "@gouji/core";
import type { InterfaceNames } from "../interfaces/interface-names.js";
import { type Located, propertiesOf, resolve } from "../schema-tree.js";
import { zodObject } from "./zod-expression.js";

/** The names that generated code gives to zod schemas: `Documents` → `documentsSchema`. */
export function schemaName(interfaceName: string): string {
  return `${interfaceName.charAt(0).toLowerCase()}${interfaceName.slice(1)}Schema`;
}

/**
 * A module with a zod schema for every interface of a form, the smallest first. That each gives its interface is left to
 * the compiler: `satisfies`.
 *
 * @throws FormError where the schema says what zod cannot
 */
export function zodModule(schema: FormSchema, names: InterfaceNames): string {
  const constants = new Map([...names].map(([place, name]) => [place, schemaName(name)]));
  const found = inOrderOfUse(schema, names);
  const schemas = found.map(({ at, name }) => {
    const object = zodObject(at, { schema, constants });
    return `/** Of {@link ${name}}. */\nexport const ${schemaName(name)} = ${object} satisfies z.ZodType<${name}>;\n`;
  });
  const code = schemas.join("\n");
  const types = found.map(({ name }) => name).sort();
  const used = helpers.filter(({ name }) => code.includes(`${name}(`)).map(({ text }) => text);
  return ['import * as z from "zod";', importOf(types), "", ...used, code].join("\n");
}

function importOf(types: readonly string[]): string {
  return `import type {\n${types.map((type) => `  ${type},\n`).join("")}} from "./interfaces.js";`;
}

/** A constant has to stand above those that use it. */
function inOrderOfUse(schema: FormSchema, names: InterfaceNames): { at: Located; name: string }[] {
  const found = new Map<string, { at: Located; name: string }>();
  const visit = (at: Located): void => {
    for (const property of propertiesOf(at)) {
      const { node, place } = resolve(property, schema);
      visit(node.items ? { node: node.items, place: `${place}/items` } : { node, place });
    }
    const name = names.get(at.place);
    if (name !== undefined) found.set(at.place, { at, name });
  };
  for (const [key, node] of Object.entries(schema.definitions)) visit({ node, place: `/definitions/${key}` });
  visit({ node: schema, place: "" });
  return [...found.values()];
}

const helpers = [
  {
    name: "optional",
    text: `/** May be left out. As for \`validate\`, a value of \`undefined\` is one left out. */
function optional<Schema extends z.ZodType>(schema: Schema): z.ZodExactOptional<Schema> {
  return z.optional(schema) as unknown as z.ZodExactOptional<Schema>;
}
`,
  },
  {
    name: "integer",
    text: `/** Of any size; \`z.int()\` ends at 2⁵³. */
function integer(): z.ZodNumber {
  return z.number().refine(Number.isInteger);
}
`,
  },
];
