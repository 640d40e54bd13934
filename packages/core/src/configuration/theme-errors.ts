import type { StructureError } from "../form/form.js";
import type { SchemaNode } from "../form/schema.js";
import { configurationSchema } from "../generated/configuration.schema.js";
import { contrast } from "./contrast.js";
import type { ThemeTokens } from "./theme-tokens.js";

const groups = (configurationSchema as SchemaNode).properties?.["theme"]?.properties ?? {};
const white = "#ffffff";
// WCAG 2.2, 1.4.3: the least for text.
const leastContrast = 4.5;

/** What is wrong with tokens that are right one by one: lines that would overlap, text that can hardly be read. */
export function themeErrors(theme: ThemeTokens): StructureError[] {
  return [...pitchErrors(theme), ...contrastErrors(theme.colors ?? {})];
}

function pitchErrors(theme: ThemeTokens): StructureError[] {
  return (["title", "body", "note"] as const).flatMap((group) => {
    // No size may be set that is larger than the pitch is by itself, so the pitch was written.
    const { size = Number(defaultOf(group, "size")), pitch = size } = theme[group] ?? {};
    return pitch < size ? [error(`${group}/pitch`, "pitch", { size })] : [];
  });
}

function contrastErrors({ ink, head }: NonNullable<ThemeTokens["colors"]>): StructureError[] {
  const text = ink ?? String(defaultOf("colors", "ink"));
  const grounds = [white, head ?? String(defaultOf("colors", "head"))];
  const ground = grounds.find((color) => contrast(text, color) < leastContrast);
  if (ground === undefined) return [];
  return [error(`colors/${ink === undefined ? "head" : "ink"}`, "contrast", { ink: text, ground })];
}

function defaultOf(group: string, token: string): unknown {
  return groups[group]?.properties?.[token]?.default;
}

function error(token: string, keyword: string, params: StructureError["params"]): StructureError {
  return { instancePath: `/theme/${token}`, keyword, params };
}
