import { FormError } from "@gouji/core";
import { ajvOptions, placesOf } from "@gouji/core/custom-form";
import { Ajv, type AnySchemaObject } from "ajv";
import generateStandalone from "ajv/dist/standalone/index.js";
import { thinSchema } from "./thin-schema.js";

/** The keywords that need a helper of Ajv at run time. */
const needHelper = ["minLength", "maxLength", "uniqueItems", "const", "enum", "format"];

/**
 * The source of a module that validates values against a schema and needs nothing else: no Ajv, no `new Function`.
 * Its default export returns whether the value is valid and leaves what is wrong in `errors`.
 *
 * @throws FormError where the schema needs a helper of Ajv at run time (`minLength`, `uniqueItems`, `format`)
 */
export function standaloneValidator(schema: object): string {
  const ajv = new Ajv({ ...ajvOptions, code: { source: true, esm: true, lines: true } });
  const code = generateStandalone.default(ajv, ajv.compile(thinSchema(schema) as AnySchemaObject));
  const helper = /require\("([^"]+)"\)/.exec(code)?.[1];
  if (helper !== undefined) {
    const likely = placesOf(schema, needHelper.slice(0, 3));
    const [place = "", ...others] = likely.length > 0 ? likely : placesOf(schema, needHelper);
    const text = {
      zh: `生成的校验程序要用到别的库（${helper}）：请改用 pattern`,
      en: `would need a library (${helper}) at run time: say it with a pattern`,
    };
    throw new FormError(place, text, ...others.map((other) => ({ place: other, text })));
  }
  return code;
}

/** The same, as a module that exports one typed constant. */
export function validatorModule(schema: object, declaration: string): string {
  return standaloneValidator(schema)
    .replace(/^"use strict";/, "")
    .replace(/export const validate = (\w+);/, "")
    .replace(/export default (\w+);/, (_, id: string) => `${declaration} = ${id};\n`);
}
