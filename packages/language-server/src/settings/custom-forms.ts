import { existsSync, unwatchFile, watchFile } from "node:fs";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Form } from "@gouji/core";

/** Clients differ in how they watch files, and editors in how they replace them; to look works with all of them. */
const watchInterval = 500;

/** Is told why a form cannot be used. */
export type BrokenForm = (path: string, reason: string) => void;

/** Forms of one's own, from JSON Schema files that are watched. */
export class CustomForms {
  private readonly forms = new Map<string, Promise<Form | undefined>>();
  private readonly told = new Map<string, string>();

  /**
   * @param folders paths are relative to the first of these that has the file
   * @param changed is called when a file has changed, come or gone
   */
  constructor(
    private readonly folders: readonly string[],
    private readonly changed: () => void,
  ) {}

  /** The forms that can be used; what is wrong with the others is told once. Those no longer named are let go. */
  async load(paths: readonly string[], broken: BrokenForm): Promise<readonly Form[]> {
    const wanted = new Map(paths.map((path) => [this.locate(path), path]));
    for (const file of this.forms.keys()) if (!wanted.has(file)) this.release(file);
    const forms = await Promise.all([...wanted].map(([file, path]) => this.form(file, path, broken)));
    return forms.filter((form) => form !== undefined);
  }

  private form(file: string, path: string, broken: BrokenForm): Promise<Form | undefined> {
    const known = this.forms.get(file);
    if (known) return known;
    this.watch(file);
    const form = this.read(file, path, broken);
    this.forms.set(file, form);
    return form;
  }

  private async read(file: string, path: string, broken: BrokenForm): Promise<Form | undefined> {
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

  private watch(file: string): void {
    watchFile(file, { interval: watchInterval, persistent: false }, (now, before) => {
      // A file that is missing from the start is reported as a change, too.
      if (now.mtimeMs === before.mtimeMs && now.size === before.size) return;
      this.release(file);
      this.changed();
    });
  }

  private release(file: string): void {
    unwatchFile(file);
    this.forms.delete(file);
  }

  private locate(path: string): string {
    const files = this.folders.map((folder) => resolve(folder, path));
    return files.find((file) => existsSync(file)) ?? files[0] ?? resolve(path);
  }
}

/** The schema compiler is loaded with the first form that needs it. */
async function readForm(file: string): Promise<Form> {
  const schema: unknown = JSON.parse(await readFile(file, "utf8"));
  const { loadForm } = await import("@gouji/core/custom-form");
  return loadForm(schema);
}
