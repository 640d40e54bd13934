import { type FormProblem, type FormSchema, throwProblems } from "@gouji/core";
import { isObject, type Located, propertiesOf, referenceOf } from "../schema-tree.js";
import { identifier, singular } from "./identifier.js";

/** The name of every interface, by the place of its node in the schema. The root's is at `""`. */
export type InterfaceNames = ReadonlyMap<string, string>;

/** An object written where it is used; it is named after its key. */
interface Group extends Located {
  /** Its key and those above it, innermost first. */
  readonly keys: readonly string[];
}

/**
 * Names the interfaces of a form: the report after the form, a definition after itself, a group after its key. Groups
 * that would share a name take that of the group above in front, all of them, so that their order does not matter.
 *
 * @param reserved names that generated code needs for something else
 * @throws FormError where two definitions, or two groups, cannot be told apart by name
 */
export function nameInterfaces(schema: FormSchema, reserved: readonly string[]): InterfaceNames {
  const taken = new Map(reserved.map((name) => [name, "the generated code itself"]));
  const names = new Map<string, string>();
  const problems: FormProblem[] = [];
  const take = (name: string, place: string): void => {
    const other = taken.get(name);
    if (other !== undefined) problems.push({ place, text: sameName(name, other) });
    taken.set(name, place || "/");
    names.set(place, name);
  };
  take(reportName(schema), "");
  const groups: Group[] = groupsBelow({ node: schema, place: "" }, ["report"]);
  for (const [key, node] of Object.entries(schema.definitions)) {
    const place = `/definitions/${key}`;
    if (isObject(node)) take(identifier(key, place), place);
    groups.push(...groupsBelow({ node, place }, [key]));
  }
  for (const [place, name] of groupNames(groups, new Set(taken.keys()))) take(name, place);
  throwProblems(problems);
  return names;
}

function sameName(name: string, other: string) {
  return {
    zh: `它的接口会叫 ${name}，与 ${other} 的相同：请改其中一个的键名`,
    en: `its interface would be named ${name}, like that of ${other}: rename one of them`,
  };
}

/** `Report2021`. */
export function reportName(schema: FormSchema): string {
  return `Report${identifier(schema["x-form"].id, "/x-form/id").replace(/^_/, "")}`;
}

function groupsBelow(above: Located, keys: readonly string[]): Group[] {
  return propertiesOf(above).flatMap(({ key, node, place }) => {
    if (referenceOf(node) !== undefined) return [];
    const item = node.items;
    const here =
      item && isObject(item)
        ? { node: item, place: `${place}/items`, key: singular(key) }
        : { node, place, key };
    const group = { node: here.node, place: here.place, keys: [here.key, ...keys] };
    return [...(isObject(group.node) ? [group] : []), ...groupsBelow(group, group.keys)];
  });
}

function groupNames(groups: readonly Group[], taken: ReadonlySet<string>): Map<string, string> {
  const names = new Map<string, string>();
  let left = groups;
  for (let depth = 1; left.length > 0; depth++) {
    const named = left.map((group) => ({ group, name: qualifiedName(group, depth) }));
    const isFree = ({ group, name }: (typeof named)[number]) =>
      group.keys.length < depth ||
      (!taken.has(name) && named.filter((other) => other.name === name).length === 1);
    for (const { group, name } of named.filter(isFree)) names.set(group.place, name);
    left = named.filter((one) => !isFree(one)).map(({ group }) => group);
  }
  return names;
}

function qualifiedName({ keys, place }: Group, depth: number): string {
  return keys
    .slice(0, depth)
    .map((key) => identifier(key, place))
    .reverse()
    .join("");
}
