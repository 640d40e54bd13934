import { readFile } from "node:fs/promises";
import type { Form } from "@gouji/core";
import { FileWatch } from "./file-watch.js";

/** Is told why a form cannot be used. */
export type BrokenForm = (path: string, reason: string) => void;

/** A form of one's own: its file, and the path as the user has written it. */
export interface SchemaFile {
  readonly file: string;
  readonly path: string;
}

/** Forms of one's own, from JSON Schema files that are watched. */
export class CustomForms {
  private readonly forms = new Map<string, Promise<Form | undefined>>();
  private readonly told = new Map<string, string>();
  private readonly watch: FileWatch;

  /** @param changed is called when a file has changed, come or gone */
  constructor(changed: () => void) {
    this.watch = new FileWatch(changed);
  }

  /** The forms that can be used; what is wrong with the others is told once. */
  async load(schemas: readonly SchemaFile[], broken: BrokenForm): Promise<readonly Form[]> {
    const wanted = new Map(schemas.map((schema) => [schema.file, schema]));
    const forms = await Promise.all([...wanted.values()].map((schema) => this.form(schema, broken)));
    return forms.filter((form) => form !== undefined);
  }

  /** Reads every form anew when it is next asked for. */
  clear(): void {
    this.watch.clear();
    this.forms.clear();
  }

  private form(schema: SchemaFile, broken: BrokenForm): Promise<Form | undefined> {
    const known = this.forms.get(schema.file);
    if (known) return known;
    this.watch.add(schema.file);
    const form = this.read(schema, broken);
    this.forms.set(schema.file, form);
    return form;
  }

  private async read({ file, path }: SchemaFile, broken: BrokenForm): Promise<Form | undefined> {
    try {
      const form = await readForm(file);
      this.told.delete(file);
      return form;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      if (this.told.get(file) !== reason) broken(path, reason);
      this.told.set(file, reason);
      return undefined;
    }
  }
}

/** The schema compiler is loaded with the first form that needs it. */
async function readForm(file: string): Promise<Form> {
  const schema: unknown = JSON.parse(await readFile(file, "utf8"));
  const { loadForm } = await import("@gouji/core/custom-form");
  return loadForm(schema);
}
