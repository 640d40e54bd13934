import type { FormProblem } from "./form-error.js";
import { isRecord, schemaNodes } from "./schema-nodes.js";
import type { FormSchema } from "./schema.js";

type Node = Readonly<Record<string, unknown>>;

/** What is read where a definition is used; all else is read in the definition. */
const readAtUse: ReadonlySet<string> = new Set([
  ...["title", "description", "$comment", "default", "type", "allOf", "$ref"],
  ...["x-cell", "x-table", "x-relations"],
]);

/** Uses of a definition that say more than is read there, or another type than the definition. */
export function checkUses(schema: FormSchema): FormProblem[] {
  return [...schemaNodes(schema)].flatMap(({ node, place }) => {
    const reference = referenceOf(node);
    if (reference === undefined) return [];
    const unread = Object.keys(node).filter((keyword) => !readAtUse.has(keyword));
    return [
      ...unread.map((keyword) => ({ place: `${place}/${keyword}`, text: notHere(keyword, reference) })),
      ...(isOfItsType(node, reference, schema)
        ? []
        : [{ place: `${place}/type`, text: otherType(reference) }]),
    ];
  });
}

function referenceOf({ $ref, allOf }: Node): string | undefined {
  const [first] = Array.isArray(allOf) ? (allOf as readonly unknown[]) : [];
  const reference = $ref ?? (isRecord(first) ? first["$ref"] : undefined);
  return typeof reference === "string" ? reference : undefined;
}

function isOfItsType({ type }: Node, reference: string, { definitions }: FormSchema): boolean {
  const definition = definitions[reference.slice("#/definitions/".length)];
  return type === undefined || typesOf(type) === typesOf(definition?.type);
}

function typesOf(type: unknown): string {
  return [type].flat().sort().join();
}

function notHere(keyword: string, reference: string) {
  return {
    zh: `写在引用旁不起作用：请把 ${keyword} 写进 ${reference}，或不用引用`,
    en: `is not read beside a reference: say ${keyword} in ${reference}, or do without the reference`,
  };
}

function otherType(reference: string) {
  return {
    zh: `与 ${reference} 的 type 不同：请删去这里的，或写得一样`,
    en: `differs from that of ${reference}: leave it out here, or say the same`,
  };
}
