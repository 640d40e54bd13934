import {
  type Configuration,
  type Form,
  readConfiguration,
  type Severity,
  statutoryForms,
} from "@gouji/core";
import type { CustomForms } from "./custom-forms.js";
import { isFileError } from "./file-error.js";
import type { FileSystem } from "./file-system.js";
import type { GivenSettings, Override, SchemaFile, Settings, SettingsProblem } from "./settings.js";

interface Sources {
  readonly files: FileSystem;
  /** The configuration file. */
  readonly file: string | undefined;
  readonly given: GivenSettings;
  readonly load: CustomForms["load"];
}

/** A schema file, and the configuration file that names it. */
interface NamedSchema extends SchemaFile {
  readonly by?: string;
}

/** Reads what one configuration file says, under what is given. A file that is not right sets nothing: `problems` says why. */
export async function loadSettings(sources: Sources): Promise<Settings> {
  const { file, given, files } = sources;
  const { language = "zh", trusted = true } = given;
  const read = file === undefined ? { configuration: {} } : await readFile(file, sources);
  const { organ, severities = {}, schemas = [], lastYear = [], theme } = read.configuration;
  const beside = (path: string) => files.resolve(files.resolve(file ?? "", ".."), path);
  const configured = trusted && file !== undefined ? schemas : [];
  const forms = await loadForms(
    [...(given.schemas ?? []), ...configured.map((path) => ({ path, file: beside(path), by: file }))],
    sources,
  );
  const organKind = given.organKind ?? organ?.kind;
  const inForce = { ...severities, ...given.severities };
  return {
    forms: forms.forms,
    context: {
      language,
      ...(organKind && { organKind }),
      ...(Object.keys(inForce).length > 0 && { severities: inForce }),
    },
    lastYear: trusted ? lastYear.map(beside) : [],
    ...(theme && { theme }),
    ...(file !== undefined && { file }),
    overrides: [...severityOverrides(severities, given.severities ?? {}, file), ...forms.overrides],
    problems: [...(read.problem ? [read.problem] : []), ...forms.problems],
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
async function loadForms(schemas: readonly NamedSchema[], { load }: Sources) {
  const loaded = await Promise.all(
    schemas.map(async (schema) => ({ schema, ...(await load(schema)) })),
  );
  const forms = loaded.flatMap((one) => ("form" in one ? [one.form] : []));
  return {
    // The same list for all who have no forms of their own: reports are compared across folders.
    forms: forms.length === 0 ? statutoryForms : [...forms, ...statutoryForms],
    overrides: loaded.flatMap((one) => ("form" in one ? formOverride(one.form, one.schema) : [])),
    problems: loaded.flatMap((one) => ("problem" in one ? [one.problem] : [])),
  };
}

function formOverride({ id }: Form, { file, by }: NamedSchema): readonly Override[] {
  if (!statutoryForms.some((form) => form.id === id)) return [];
  return [{ kind: "form", form: id, schema: file, ...(by !== undefined && { file: by }) }];
}

type Severities = Readonly<Record<string, Severity | "off">>;

function severityOverrides(configured: Severities, given: Severities, file?: string): readonly Override[] {
  const own = Object.entries(given).map(([rule, severity]) => ({ kind: "severity", rule, severity }) as const);
  const others = Object.entries(configured)
    .filter(([rule]) => !Object.hasOwn(given, rule))
    .map(([rule, severity]) => ({ kind: "severity", rule, severity, ...(file !== undefined && { file }) }) as const);
  return [...own, ...others];
}
