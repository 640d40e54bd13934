import { compileRelations } from "./compile-relations.js";
import { compileTable } from "./compile-table.js";
import { isEnvelopeKey } from "./envelope.js";
import type { Form, Part, Place, Relation, CellRule } from "./form.js";
import { FormError } from "./form-error.js";
import type { FormSchema, SchemaNode } from "./schema.js";
import { TableTreeReader } from "./table-tree.js";

/**
 * Reads the schema of a form into the shape that checks and documents work on.
 *
 * @param validate checks a report's structure against the same schema
 * @throws FormError where the schema contradicts itself, with the place
 */
export function compileForm(schema: FormSchema, validate: Form["validate"]): Form {
  const reader = new TableTreeReader(schema);
  const places = new Map<string, Place>();
  const parts: Part[] = [];
  const relations: Relation[] = [];
  const rules: CellRule[] = [];

  for (const [key, node] of Object.entries(schema.properties)) {
    if (isEnvelopeKey(key)) {
      places.set(`/${key}`, fieldPlace(key, node));
      continue;
    }
    if (node.title === undefined) throw new FormError(`/properties/${key}`, "a part needs a title");
    const number = parts.length + 1;
    if (node["x-table"]) {
      const tree = reader.readPart(key, node, number);
      parts.push(compileTable(tree, node["x-table"]));
      const compiled = compileRelations(tree);
      relations.push(...compiled.relations);
      rules.push(...compiled.rules);
    } else {
      const place = prosePlace(key, node, number);
      places.set(place.pointer, place);
      parts.push({ kind: "prose", pointer: place.pointer, title: place.title, number });
    }
  }
  for (const [pointer, place] of reader.places) places.set(pointer, place);
  // What must hold inside a report comes before what ties it to others.
  relations.sort((a, b) => a.reports.length - b.reports.length);
  const { id, years, document, title } = schema["x-form"];
  return {
    id,
    years,
    document,
    title,
    parts,
    cells: reader.cells,
    relations,
    relationsAt: byCell(relations, reader.cells.length),
    rules,
    places,
    schema,
    validate,
  };
}

/** Every command compiles a form at its start: one pass over the relations, not one a cell. */
function byCell(relations: readonly Relation[], count: number): Relation[][] {
  const found = Array.from({ length: count }, (): Relation[] => []);
  for (const relation of relations) for (const cell of relation.cells) found[cell]?.push(relation);
  return found;
}

function fieldPlace(key: string, node: SchemaNode): Place {
  return {
    kind: "field",
    pointer: `/${key}`,
    path: [key],
    key,
    title: node.title ?? key,
    ...(node.description !== undefined && { description: node.description }),
    labels: [],
    keys: [],
    cells: [],
    schema: node,
  };
}

function prosePlace(key: string, node: SchemaNode, part: number): Place {
  if (node.type !== "string") {
    throw new FormError(`/properties/${key}`, 'a part is prose (type "string") or a table (x-table)');
  }
  return { ...fieldPlace(key, node), kind: "part", part };
}
