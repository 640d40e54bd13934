import type { Form } from "@gouji/core";
import type { PlacedProblem } from "@gouji/core/custom-form";
import { isFileError } from "./file-error.js";
import type { FileSystem } from "./file-system.js";
import { fileBeside, readSchemaText } from "./read-schema-text.js";
import type { SchemaFile, SchemaProblem, SettingsProblem } from "./settings.js";

export type LoadedForm = { readonly form: Form } | { readonly problem: SettingsProblem };

type Files = Pick<FileSystem, "read" | "resolve">;

/** Forms from schema files, each read once. */
export class CustomForms {
  private readonly forms = new Map<string, Promise<LoadedForm>>();

  /** @param reading is called before a file is read: the schema, and each that it refers to */
  constructor(
    private readonly files: Files,
    private readonly reading: (file: string) => void = () => undefined,
  ) {}

  load(schema: SchemaFile): Promise<LoadedForm> {
    const loading = this.forms.get(schema.file) ?? this.read(schema);
    this.forms.set(schema.file, loading);
    return loading;
  }

  /** Reads every form anew when it is next asked for. */
  clear(): void {
    this.forms.clear();
  }

  /** The schema compiler is loaded with the first form that needs it. */
  private async read({ file, path }: SchemaFile): Promise<LoadedForm> {
    try {
      const text = await readSchemaText(file, this.watched());
      const { readForm } = await import("@gouji/core/custom-form");
      const read = readForm(text);
      if (!("problems" in read)) return { form: read.form };
      const problems = read.problems.map((problem) => this.locate(problem, file));
      return { problem: { kind: "schema", file, path, problems } };
    } catch (error) {
      if (isFileError(error)) return { problem: { kind: "unreadable", file, fault: error.fault } };
      // A schema that breaks us is one form less, not an end of all work.
      return { problem: { kind: "schema", file, path, problems: [brokenBy(error, file)] } };
    }
  }

  private watched(): Files {
    const { files, reading } = this;
    return {
      resolve: (folder, path) => files.resolve(folder, path),
      read: (path) => {
        reading(path);
        return files.read(path);
      },
    };
  }

  private locate({ file, place, range, text }: PlacedProblem, schema: string): SchemaProblem {
    return { file: file === undefined ? schema : fileBeside(schema, file, this.files), place, range, text };
  }
}

function brokenBy(error: unknown, file: string): SchemaProblem {
  const why = error instanceof Error ? error.message : String(error);
  const start = { line: 0, character: 0 };
  const text = { zh: `读取表式时程序出错：${why}`, en: `reading this form broke the program: ${why}` };
  return { file, place: "", range: { start, end: start }, text };
}
