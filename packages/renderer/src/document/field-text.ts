import type { Source } from "@gouji/core";
import type { Field } from "@gouji/core/form";
import { writtenDigits } from "@gouji/core/report";
import { nodeAt, type SourceNode } from "@gouji/core/source";
import type { Messages } from "../messages/messages.js";
import { contentText } from "./content-text.js";

type Scalar = string | number | boolean;

/**
 * What a report says in a field around its parts, as printed: a choice by its words, a figure as written and with its unit;
 * empty where it says nothing. A field that is left out says what the form says for that case.
 */
export function fieldText(field: Field, source: Source, messages: Messages): string {
  const content = contentOf(nodeAt(source, field.path)) ?? defaultOf(field);
  if (content === undefined) return "";
  if (field.holds !== "figure" || typeof content !== "number") return contentText(field, content, messages);
  const figure = writtenDigits(field, source) ?? String(content);
  return field.unit === undefined ? figure : messages.withUnit(figure, field.unit);
}

function contentOf(node: SourceNode | undefined): Scalar | Scalar[] | undefined {
  if (node?.kind === "scalar") return node.value ?? undefined;
  if (node?.kind !== "list") return undefined;
  return node.items.flatMap((item) => (item.kind === "scalar" ? (item.value ?? []) : []));
}

function defaultOf({ schema }: Field): Scalar | undefined {
  const { default: value } = schema;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? value
    : undefined;
}
