import { compile } from "json-schema-to-typescript";
import type { PreparedSchema } from "./prepare-schema.js";
import { tidy } from "./tidy.js";

type GeneratorSchema = Parameters<typeof compile>[0];

/** Prints a prepared schema as TypeScript interfaces, the report's own first. */
export async function printInterfaces(schema: PreparedSchema, reportName: string): Promise<string> {
  const code = await compile(schema as unknown as GeneratorSchema, reportName, {
    additionalProperties: false,
    bannerComment: "",
    // The generator's formatter takes ten times as long as all the rest.
    format: false,
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: true,
  });
  return tidy(code);
}
