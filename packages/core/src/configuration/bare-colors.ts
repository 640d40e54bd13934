import type { SchemaNode } from "../form/schema.js";
import { configurationSchema } from "../generated/configuration.schema.js";

/** A colour without quotes, which YAML takes for a comment, along with all that follows on its line. */
export interface BareColor {
  readonly color: string;
  readonly start: number;
}

const theme = (configurationSchema as SchemaNode).properties?.["theme"]?.properties ?? {};
const keys = Object.keys(theme["colors"]?.properties ?? {}).join("|");
const before = `(?:[^#"'\\n]|"[^"\\n]*"|'[^'\\n]*')*?`;
const bareColor = new RegExp(
  `^(${before}\\b(?:${keys})[ \\t]*:[ \\t]+)(#[\\da-f]{3}(?:[\\da-f]{3})?)(?=[\\s,}]|$)`,
  "gim",
);

export function bareColors(text: string): BareColor[] {
  return [...text.matchAll(bareColor)].map(({ index, 1: lead = "", 2: color = "" }) => ({
    color,
    start: index + lead.length,
  }));
}
