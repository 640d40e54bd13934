import { FormError, type FormSchema } from "@gouji/core";
import { type Located, propertiesOf, referenceOf, resolve } from "./schema-tree.js";

/**
 * A use of a definition repeats its type, if any: interfaces and validators go by the definition's.
 *
 * @throws FormError with the place of a type that differs
 */
export function checkUses(schema: FormSchema): void {
  const visit = (at: Located): void => {
    for (const use of propertiesOf(at)) {
      if (referenceOf(use.node) === undefined) visit(use);
      else checkUse(use, schema);
    }
  };
  visit({ node: schema, place: "" });
  for (const [key, node] of Object.entries(schema.definitions)) visit({ node, place: `/definitions/${key}` });
}

function checkUse(use: Located, schema: FormSchema): void {
  const { node } = resolve(use, schema);
  if (use.node.type === undefined || typesOf(use.node.type) === typesOf(node.type)) return;
  throw new FormError(`${use.place}/type`, `differs from that of ${referenceOf(use.node) ?? ""}`);
}

function typesOf(type: string | readonly string[] = []): string {
  return (typeof type === "string" ? [type] : [...type]).sort().join();
}
