import { type Configuration, readConfiguration, statutoryForms } from "@gouji/core";
import type { CustomForms } from "./custom-forms.js";
import { isFileError } from "./file-error.js";
import type { FileSystem } from "./file-system.js";
import type { GivenSettings, SchemaFile, Settings, SettingsProblem } from "./settings.js";

interface Sources {
  readonly files: FileSystem;
  /** The configuration file. */
  readonly file: string | undefined;
  readonly given: GivenSettings;
  readonly load: CustomForms["load"];
}

/** Reads what one configuration file says, under what is given. A file that is not right sets nothing: `problems` says why. */
export async function loadSettings(sources: Sources): Promise<Settings> {
  const { file, given, files } = sources;
  const { language, trusted = true } = given;
  const read = file === undefined ? { configuration: {} } : await readFile(file, sources);
  const { organ, severities = {}, schemas = [], lastYear = [], theme } = read.configuration;
  const folder = file === undefined ? "" : files.resolve(file, "..");
  const beside = (path: string) => files.resolve(folder, path);
  const configured = trusted ? schemas.map((path) => ({ path, file: beside(path) })) : [];
  const loaded = await loadForms([...(given.schemas ?? []), ...configured], sources);
  const organKind = given.organKind ?? organ?.kind;
  const inForce = { ...severities, ...given.severities };
  return {
    forms: loaded.forms,
    replacedForms: loaded.replaced,
    context: {
      ...(language && { language }),
      ...(organKind && { organKind }),
      ...(Object.keys(inForce).length > 0 && { severities: inForce }),
    },
    lastYear: trusted ? lastYear.map(beside) : [],
    ...(theme && { theme }),
    ...(file !== undefined && { configuration: file }),
    problems: [...(read.problem ? [read.problem] : []), ...loaded.problems],
  };
}

interface ReadConfiguration {
  readonly configuration: Configuration;
  readonly problem?: SettingsProblem;
}

async function readFile(file: string, { files, given }: Sources): Promise<ReadConfiguration> {
  try {
    const result = readConfiguration(await files.read(file), given.language);
    if (result.ok) return { configuration: result.configuration };
    return { configuration: {}, problem: { kind: "configuration", file, problems: result.problems } };
  } catch (error) {
    if (!isFileError(error)) throw error;
    return { configuration: {}, problem: { kind: "unreadable", file, fault: error.fault } };
  }
}

/** Custom forms come before the statutory ones: one may stand in for a statutory form of the same name. */
async function loadForms(schemas: readonly SchemaFile[], { load }: Sources) {
  const results = await Promise.all(
    schemas.map(async ({ file, path }) => ({ file, ...(await load({ file, path })) })),
  );
  const custom = results.flatMap((result) => ("form" in result ? [result] : []));
  return {
    // The same list for all who have no forms of their own: reports are compared across folders.
    forms: custom.length === 0 ? statutoryForms : [...custom.map(({ form }) => form), ...statutoryForms],
    replaced: custom
      .filter(({ form }) => statutoryForms.some(({ id }) => id === form.id))
      .map(({ form, file }) => ({ form: form.id, schema: file })),
    problems: results.flatMap((result) => ("problem" in result ? [result.problem] : [])),
  };
}
