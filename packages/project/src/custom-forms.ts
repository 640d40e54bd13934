import type { Form } from "@gouji/core";
import { isFileError } from "./file-error.js";
import type { FileSystem } from "./file-system.js";
import type { SchemaFile, SettingsProblem } from "./settings.js";

export type LoadedForm = { readonly form: Form } | { readonly problem: SettingsProblem };

/** Forms from schema files, each read once. */
export class CustomForms {
  private readonly forms = new Map<string, Promise<LoadedForm>>();

  constructor(private readonly files: Pick<FileSystem, "read">) {}

  load(schema: SchemaFile): Promise<LoadedForm> {
    const loading = this.forms.get(schema.file) ?? readForm(schema, this.files);
    this.forms.set(schema.file, loading);
    return loading;
  }

  /** Reads every form anew when it is next asked for. */
  clear(): void {
    this.forms.clear();
  }
}

/** The schema compiler is loaded with the first form that needs it. */
async function readForm({ file, path }: SchemaFile, files: Pick<FileSystem, "read">): Promise<LoadedForm> {
  try {
    const schema: unknown = JSON.parse(await files.read(file));
    const { loadForm } = await import("@gouji/core/custom-form");
    return { form: loadForm(schema) };
  } catch (error) {
    if (isFileError(error)) return { problem: { kind: "unreadable", file, fault: error.fault } };
    const reason = error instanceof Error ? error.message : String(error);
    return { problem: { kind: "schema", file, path, reason } };
  }
}
