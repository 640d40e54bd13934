import { escapeStep, stepsOf } from "../text/json-pointer.js";
import { collect, FormError, type FormProblem, throwProblems } from "./form-error.js";
import type { Text } from "./schema.js";
import { isRecord } from "./schema-nodes.js";
import { definitionAt, readReference, type SchemaTarget } from "./schema-reference.js";

/** A schema that needs no other file. */
export interface Bundle {
  readonly schema: unknown;
  /** What of it comes from other files. */
  readonly origins: readonly Origin[];
}

/** Where a part of a bundled schema was written. */
export interface Origin extends SchemaTarget {
  /** JSON pointer into the bundled schema. */
  readonly place: string;
}

/** The content of a file, by its path from the schema's folder. @throws FormError where it cannot be read */
export type ContentOf = (file: string) => unknown;

/**
 * Puts into a schema what it refers to in files beside it. `{ "$ref": "shared.json#/definitions/count" }` imports the
 * definition under its name, and those that it refers to; what else is referred to takes the place of the reference.
 *
 * @throws FormError with every reference that leads nowhere, in a circle, or to a definition of a name that is taken
 */
export function bundleSchema(schema: unknown, contentOf: ContentOf): Bundle {
  return new Bundler(schema, contentOf).bundle();
}

/** Where a value is read, where it is written, and which references led there. */
interface At extends SchemaTarget {
  readonly place: string;
  readonly open: readonly string[];
}

interface Imported {
  readonly file: string;
  readonly written: unknown;
  /** With what it refers to. */
  readonly value?: unknown;
}

/** Far more than any form has; references that multiply are stopped. */
const mostValues = 200_000;

class Bundler {
  private readonly problems: FormProblem[] = [];
  private readonly origins: Origin[] = [];
  private readonly imports = new Map<string, Imported>();
  private readonly clashes = new Set<string>();
  private readonly unreadable = new Set<string>();
  private values = 0;

  constructor(
    private readonly schema: unknown,
    private readonly contentOf: ContentOf,
  ) {}

  bundle(): Bundle {
    const root = this.copy(this.schema, { file: "", pointer: "", place: "", open: [] });
    throwProblems(this.problems);
    if (this.imports.size === 0 || !isRecord(root)) return { schema: root, origins: this.origins };
    const own = isRecord(root["definitions"]) ? root["definitions"] : {};
    const imported = [...this.imports].map(([name, { value }]) => [name, value] as const);
    const definitions = Object.fromEntries([...Object.entries(own), ...imported]);
    return { schema: { ...root, definitions }, origins: this.origins };
  }

  private copy(value: unknown, at: At): unknown {
    if (typeof value !== "object" || value === null) return value;
    if (++this.values > mostValues) throw FormError.of([problemAt(at, tooMany)]);
    if (Array.isArray(value))
      return value.map((item: unknown, index) => this.copy(item, below(at, String(index))));
    const { $ref: reference } = value as { readonly $ref?: unknown };
    if (typeof reference === "string") return this.follow(reference, value, at);
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, this.copy(item, below(at, key))]),
    );
  }

  private follow(reference: string, node: object, at: At): unknown {
    const target = readReference(reference, at.file);
    if ("zh" in target) return this.refuse(target, at);
    // Those of the schema itself stay: whether they are right is looked at with the whole.
    if (target.file === "" && (at.file === "" || definitionAt(target.pointer) !== undefined))
      return { ...node, $ref: `#${target.pointer}` };
    const content = this.find(target, at);
    if (!content) return null;
    const name = definitionAt(target.pointer);
    if (name === undefined) return this.inPlace(content.value, target, node, at);
    this.import(name, content.value, target, at);
    return { ...node, $ref: `#/definitions/${escapeStep(name)}` };
  }

  /** The value of another file takes the place of the reference. */
  private inPlace(value: unknown, target: SchemaTarget, node: object, at: At): unknown {
    const others = Object.keys(node).filter((key) => key !== "$ref");
    if (others.length > 0) return this.refuse(besideReference(others), at);
    const name = `${target.file}#${target.pointer}`;
    if (at.open.includes(name)) return this.refuse(circle([...at.open, name]), at);
    this.origins.push({ place: at.place, ...target });
    return this.copy(value, { ...target, place: at.place, open: [...at.open, name] });
  }

  private import(name: string, written: unknown, target: SchemaTarget, at: At): void {
    const known = this.imports.get(name) ?? this.own(name);
    if (known) {
      if (known.file === target.file || isSame(known.written, written)) return;
      // Once, wherever else it is referred to.
      if (!this.clashes.has(`${target.file}#${name}`)) this.refuse(clash(name, target.file, known.file), at);
      this.clashes.add(`${target.file}#${name}`);
      return;
    }
    // The name is taken first: definitions may refer to each other.
    const { file } = target;
    this.imports.set(name, { file, written });
    const place = `/definitions/${escapeStep(name)}`;
    this.origins.push({ place, ...target });
    this.imports.set(name, { file, written, value: this.copy(written, { ...target, place, open: [] }) });
  }

  /** A definition of the schema itself. */
  private own(name: string): Imported | undefined {
    const { definitions } = isRecord(this.schema) ? this.schema : {};
    if (!isRecord(definitions) || !Object.hasOwn(definitions, name)) return undefined;
    return { file: "", written: definitions[name] };
  }

  private find({ file, pointer }: SchemaTarget, at: At): { readonly value: unknown } | undefined {
    const faults: FormProblem[] = [];
    const content = collect(faults, () => ({ value: file === "" ? this.schema : this.contentOf(file) }));
    // A file that cannot be read is said once, wherever else it is referred to.
    if (faults.length > 0 && !this.unreadable.has(file)) for (const { text } of faults) this.refuse(text, at);
    if (faults.length > 0) this.unreadable.add(file);
    const found = content && valueAt(content.value, stepsOf(pointer));
    if (content && !found) this.refuse(noPlace(file, pointer), at);
    return found;
  }

  /** Nothing takes the place of the reference. */
  private refuse(text: Text, { file, pointer }: At): null {
    this.problems.push(problemAt({ file, pointer: `${pointer}/$ref` }, text));
    return null;
  }
}

function problemAt({ file, pointer }: SchemaTarget, text: Text): FormProblem {
  return { ...(file !== "" && { file }), place: pointer, text };
}

function below(at: At, key: string): At {
  const step = `/${escapeStep(key)}`;
  return { ...at, pointer: at.pointer + step, place: at.place + step };
}

function valueAt(
  value: unknown,
  [step, ...rest]: readonly string[],
): { readonly value: unknown } | undefined {
  if (step === undefined) return { value };
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
  return valueAt((value as Readonly<Record<string, unknown>>)[step], rest);
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

const tooMany = {
  zh: "引用展开后太大：请检查引用是否层层翻倍",
  en: "becomes too large with what it refers to: do references multiply?",
};

function circle(names: readonly string[]): Text {
  return { zh: `绕回了自身：${names.join(" → ")}`, en: `leads back to itself: ${names.join(" → ")}` };
}

function noPlace(file: string, pointer: string): Text {
  return {
    zh: `${file} 里没有 ${pointer}，请改正名称或补上`,
    en: `${file} has no ${pointer}: correct the name, or add it there`,
  };
}

function besideReference(keys: readonly string[]): Text {
  return {
    zh: `这里会换成所引用的内容，旁边不能再写 ${keys.join("、")}；只有引用 definitions 才可以`,
    en: `what it refers to takes this place, so that ${keys.join(", ")} cannot stand beside it, except for definitions`,
  };
}

function clash(name: string, one: string, other: string): Text {
  return {
    zh: `${one} 的定义 ${name} 与${other === "" ? "本表式" : ` ${other} `}的同名定义不同：请改其中一个的名称`,
    en: `the definition ${name} of ${one} differs from that of ${other === "" ? "the schema itself" : other}: rename one of them`,
  };
}
