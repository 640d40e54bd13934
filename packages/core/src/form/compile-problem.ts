import { stepsOf } from "../text/json-pointer.js";
import type { FormProblem } from "./form-error.js";

/** Why Ajv refused to compile a schema in which all else was right, and where, as far as it says. */
export function compileProblem(cause: unknown): FormProblem {
  const message = cause instanceof Error ? cause.message : String(cause);
  const place = /at "[^"#]*#([^"]*)"/.exec(message)?.[1] ?? "";
  const [, type, keyword] = /missing type "([^"]+)" for keyword "([^"]+)"/.exec(message) ?? [];
  if (type !== undefined && keyword !== undefined)
    return {
      place,
      text: {
        zh: `写了 ${keyword} 而没有写明类型：请加上 "type": "${type}"`,
        en: `says ${keyword}, and not of which type: add "type": "${type}"`,
      },
    };
  return {
    place: stepsOf(place).length > 0 ? place : "",
    text: { zh: `校验程序不接受：${message}`, en: `is refused by the validator: ${message}` },
  };
}
