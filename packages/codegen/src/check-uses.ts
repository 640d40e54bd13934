import type { FormProblem, FormSchema } from "@gouji/core";
import { type Located, propertiesOf, referenceOf, resolve } from "./schema-tree.js";

/** Uses of a definition that say another type: interfaces and validators go by the definition's. */
export function checkUses(schema: FormSchema): FormProblem[] {
  const visit = (at: Located): FormProblem[] =>
    propertiesOf(at).flatMap((use) =>
      referenceOf(use.node) === undefined ? visit(use) : checkUse(use, schema),
    );
  const definitions = Object.entries(schema.definitions);
  return [
    ...visit({ node: schema, place: "" }),
    ...definitions.flatMap(([key, node]) => visit({ node, place: `/definitions/${key}` })),
  ];
}

function checkUse(use: Located, schema: FormSchema): FormProblem[] {
  const { node } = resolve(use, schema);
  if (use.node.type === undefined || typesOf(use.node.type) === typesOf(node.type)) return [];
  const reference = referenceOf(use.node) ?? "";
  const text = {
    zh: `与 ${reference} 的 type 不同：请删去这里的，或写得一样`,
    en: `differs from that of ${reference}: leave it out here, or say the same`,
  };
  return [{ place: `${use.place}/type`, text }];
}

function typesOf(type: string | readonly string[] = []): string {
  return (typeof type === "string" ? [type] : [...type]).sort().join();
}
