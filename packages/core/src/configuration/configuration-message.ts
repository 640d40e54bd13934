import { likelyKey } from "../text/likely-key.js";
import type { StructureError } from "../form/form.js";
import type { SchemaNode } from "../form/schema.js";
import { configurationSchema } from "../generated/configuration.schema.js";
import type { Messages } from "../text/messages/messages.js";
import { stepsOf } from "../text/json-pointer.js";

/** What is wrong with a configuration, in words. */
export function configurationMessage(error: StructureError, messages: Messages): string {
  const { instancePath, keyword, params } = error;
  const steps = stepsOf(instancePath);
  const node = schemaAt(steps);
  const title = node?.title ?? steps.at(-1) ?? "";
  switch (keyword) {
    case "additionalProperties":
      return unknownKey(String(params["additionalProperty"]), node?.properties ?? {}, messages);
    case "pitch":
      return messages.lowPitch(title, Number(params["size"]));
    case "contrast":
      return messages.lowContrast(String(params["ink"]), String(params["ground"]));
    case "type":
      if (params["type"] === "object")
        return messages.expectGroup(title, Object.keys(node?.properties ?? {}).join(", "));
      return messages.expectOther(title, node?.description ?? "");
    default:
      return node?.enum
        ? messages.expectOneOf(title, node.enum.join(", "))
        : messages.expectOther(title, node?.description ?? "");
  }
}

function unknownKey(key: string, known: Readonly<Record<string, SchemaNode>>, messages: Messages): string {
  const likely = likelyKey(key, Object.keys(known), (name) => known[name]?.title);
  return likely === undefined
    ? messages.unknownKey(key)
    : messages.unknownKeyLikely(key, likely, known[likely]?.title ?? likely);
}

function schemaAt(steps: readonly string[]): SchemaNode | undefined {
  return steps.reduce<SchemaNode | undefined>((node, step) => {
    const rest = node?.additionalProperties;
    return node?.properties?.[step] ?? node?.items ?? (typeof rest === "object" ? rest : undefined);
  }, configurationSchema);
}
