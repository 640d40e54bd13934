import { stepsOf } from "../text/json-pointer.js";
import type { Text } from "./schema.js";

/** A place in a schema file. */
export interface SchemaTarget {
  /** From the folder of the form's schema, which is `""` itself: `shared.json`, `../shared.json`. */
  readonly file: string;
  /** JSON pointer. */
  readonly pointer: string;
}

/** What `shared.json#/definitions/count` leads to from a file, or why nothing. */
export function readReference(reference: string, from: string): SchemaTarget | Text {
  const [path, fragment] = split(reference);
  if (/^(?:[a-z][a-z\d+.-]*:|[/\\])/i.test(path) || path.includes("\\")) return notBeside;
  const decoded = decode(path);
  const pointer = decode(fragment);
  if (decoded === undefined || pointer === undefined || !/^(?:\/|$)/.test(pointer)) return noPointer;
  return { file: path === "" ? from : joined(from, decoded), pointer };
}

/** The name in `/definitions/name`. */
export function definitionAt(pointer: string): string | undefined {
  const [first, name, ...others] = stepsOf(pointer);
  return first === "definitions" && others.length === 0 ? name : undefined;
}

function split(reference: string): [string, string] {
  const at = reference.indexOf("#");
  return at === -1 ? [reference, ""] : [reference.slice(0, at), reference.slice(at + 1)];
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** A path beside a file. */
function joined(from: string, path: string): string {
  const steps = from.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === ".." && steps.length > 0 && steps.at(-1) !== "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

const notBeside = {
  zh: "只能引用相对路径的文件，如 shared.json#/definitions/count；不能用网址或绝对路径",
  en: "refer to a file by its relative path, as in shared.json#/definitions/count: not by an address or an absolute path",
};

const noPointer = {
  zh: "# 之后应是 JSON 指针，如 shared.json#/definitions/count",
  en: "behind # stands a JSON pointer, as in shared.json#/definitions/count",
};
