import { compileFields } from "./compile-fields.js";
import { compileRelations, type CompiledRelations } from "./compile-relations.js";
import { compileTable, type PartHead } from "./compile-table.js";
import type { Form, ListRows, Part, Place, Relation } from "./form.js";
import { collect, FormError, type FormProblem, throwProblems } from "./form-error.js";
import { identityOfForm } from "./form-identity.js";
import { type Numbering, readNumbering } from "./numbering.js";
import type { FormSchema, SchemaNode } from "./schema.js";
import { TableTreeReader, type TreeNode } from "./table-tree.js";

/**
 * Reads the schema of a form into the shape that checks and documents work on.
 *
 * @param validate checks a report's structure against the same schema
 * @throws FormError where the schema contradicts itself, with the place of every problem
 */
export function compileForm(schema: FormSchema, validate: Form["validate"]): Form {
  return compileWithRows(schema, validate, new Map()).form;
}

export interface CompiledForm {
  readonly form: Form;
  readonly trees: readonly TreeNode[];
  /** Places of `x-relations` that something uses. */
  readonly relationPlaces: CompiledRelations["places"];
}

/** The same with the rows of a report's lists. */
export function compileWithRows(
  schema: FormSchema,
  validate: Form["validate"],
  rows: ListRows,
): CompiledForm {
  const problems: FormProblem[] = [];
  const reader = new TableTreeReader(schema, rows);
  const places = new Map<string, Place>();
  const { fields, head, foot } = compileFields(schema, places, problems);
  const { parts, trees } = compileParts(schema, { reader, places, problems });
  for (const [pointer, place] of reader.places) places.set(pointer, place);
  // Relations look at tables that are whole.
  throwProblems(problems);
  const { relations, rules, foreign, places: relationPlaces } = compileRelations(trees, schema, problems);
  const identity = collect(problems, () => identityOfForm(schema, places));
  throwProblems(problems);
  if (!identity) throw new FormError("/x-form/identity", { zh: "无效", en: "is not valid" });
  const { id, years, document, title, language = "zh", succeeds } = schema["x-form"];
  const lists = trees.filter(({ row }) => row).map(({ place }) => place.pointer);
  const form: Form = {
    id,
    years,
    document,
    title,
    language,
    identity,
    ...(succeeds && { succeeds }),
    fields,
    head,
    foot,
    parts,
    cells: reader.cells,
    relations,
    foreign,
    relationsAt: byCell(relations, reader.cells.length),
    rules,
    places,
    lists,
    rows,
    withRows: (others) => (lists.length === 0 ? form : compileWithRows(schema, validate, others).form),
    schema,
    validate,
  };
  return { form, trees, relationPlaces };
}

interface PartReading {
  readonly reader: TableTreeReader;
  readonly places: Map<string, Place>;
  readonly problems: FormProblem[];
}

function compileParts(schema: FormSchema, reading: PartReading): { parts: Part[]; trees: TreeNode[] } {
  const { parts: keys, numbering: written } = schema["x-form"];
  const numbering = collect(reading.problems, () =>
    written === undefined ? undefined : readNumbering(written),
  );
  const trees: TreeNode[] = [];
  const parts = keys.flatMap((key, index) => {
    const part = collect(reading.problems, () =>
      compilePart(key, { index, schema, numbering, reading, trees }),
    );
    return part ?? [];
  });
  return { parts, trees };
}

interface PartPosition {
  readonly index: number;
  readonly schema: FormSchema;
  readonly numbering: Numbering | undefined;
  readonly reading: PartReading;
  readonly trees: TreeNode[];
}

function compilePart(key: string, { index, schema, numbering, reading, trees }: PartPosition): Part {
  const node = Object.hasOwn(schema.properties, key) ? schema.properties[key] : undefined;
  if (!node)
    throw new FormError(`/x-form/parts/${index}`, {
      zh: `properties 中没有 ${key}`,
      en: `there is no property ${key}`,
    });
  if (node.title === undefined)
    throw new FormError(`/properties/${key}`, {
      zh: "部分要有 title，即印出的标题",
      en: "a part needs a title: its printed heading",
    });
  const number = index + 1;
  const head: PartHead = {
    pointer: `/${key}`,
    title: (numbering?.prefix(number) ?? "") + node.title,
    number,
    ...(numbering && { numeral: numbering.numeral(number) }),
    required: schema.required?.includes(key) === true,
  };
  const keyword = node["x-table"];
  if (!keyword) return prosePart(head, key, node, reading);
  const tree = reading.reader.readPart(key, node, head);
  trees.push(tree);
  return compileTable(tree, keyword, head);
}

function prosePart(head: PartHead, key: string, node: SchemaNode, { places }: PartReading): Part {
  if (node.type !== "string")
    throw new FormError(`/properties/${key}`, {
      zh: '部分是文字（"type": "string"）或表格（x-table）',
      en: 'a part is prose (type "string") or a table (x-table)',
    });
  places.set(head.pointer, {
    kind: "part",
    pointer: head.pointer,
    path: [key],
    key,
    title: head.title,
    ...(node.description !== undefined && { description: node.description }),
    part: head.number,
    labels: [],
    keys: [],
    cells: [],
    schema: node,
  });
  return { ...head, kind: "prose" };
}

/** Every command compiles a form at its start: one pass over the relations, not one a cell. */
function byCell(relations: readonly Relation[], count: number): Relation[][] {
  const found = Array.from({ length: count }, (): Relation[] => []);
  for (const relation of relations) for (const cell of relation.cells) found[cell]?.push(relation);
  return found;
}
