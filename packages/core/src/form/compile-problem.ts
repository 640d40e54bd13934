import type { FormProblem } from "./form-error.js";
import { schemaNodes } from "./schema-nodes.js";

/** What Ajv refuses, or would pass over, in a schema in which all else is right, and where. */
export function compileProblem(cause: unknown, schema: object): FormProblem {
  const message = cause instanceof Error ? cause.message : String(cause);
  const below = /at "[^"#]*#([^"]*)"/.exec(message)?.[1] ?? "";
  const [, type, keyword] = /missing type "([^"]+)" for keyword "([^"]+)"/.exec(message) ?? [];
  if (type === undefined || keyword === undefined)
    return {
      place: placeOf(schema, below, () => true),
      text: { zh: `校验程序不接受：${message}`, en: `is refused by the validator: ${message}` },
    };
  const place = placeOf(schema, below, (node) => Object.hasOwn(node, keyword) && !isOf(node, type));
  const node = [...schemaNodes(schema)].find((one) => one.place === place)?.node;
  return node?.["type"] === undefined
    ? { place, text: untyped(keyword, type.split(",")) }
    : { place: `${place}/${keyword}`, text: unfit(keyword, type.split(",")) };
}

/** Ajv counts the place from the definition that it compiles: of the nodes there, the one that it may mean. */
function placeOf(
  schema: object,
  below: string,
  isMeant: (node: Readonly<Record<string, unknown>>) => boolean,
): string {
  const nodes = [...schemaNodes(schema)].filter(({ node }) => isMeant(node));
  const isRoot = (place: string) =>
    place === below || /^\/definitions\/[^/]+$/.test(place.slice(0, -below.length || undefined));
  return nodes.find(({ place }) => place.endsWith(below) && isRoot(place))?.place ?? "";
}

function isOf({ type }: Readonly<Record<string, unknown>>, types: string): boolean {
  return [type].flat().some((one) => typeof one === "string" && types.split(",").includes(one));
}

function unfit(keyword: string, types: readonly string[]) {
  const list = types.map((type) => `"${type}"`);
  return {
    zh: `${keyword} 只用于 ${list.join("、")}，不能用于这里的 type`,
    en: `${keyword} is said of ${list.join(" or ")} alone, which this is not`,
  };
}

function untyped(keyword: string, types: readonly string[]) {
  const list = types.map((type) => `"type": "${type}"`);
  return {
    zh: `写了 ${keyword} 而没有写明类型：请加上 ${list.join(" 或 ")}`,
    en: `says ${keyword}, but not of which type: add ${list.join(" or ")}`,
  };
}
