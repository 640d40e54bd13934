import { existsSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import {
  type CheckContext,
  type Configuration,
  configurationFile,
  type Form,
  readConfiguration,
} from "@gouji/core";
import type { ThemeTokens } from "@gouji/core/configuration";
import { CliError } from "../cli-error.js";
import type { CommonOptions, Session } from "../environment.js";
import { loadForms, type ReplacedForm, replacedForms } from "./load-forms.js";
import { readText } from "./read-report.js";

/** What a report is checked with: the forms, and what its office has set. */
export interface Settings {
  /** The configuration file, where there is one. */
  readonly configuration?: string;
  /** Statutory forms whose place custom ones take. */
  readonly replacedForms: readonly ReplacedForm[];
  readonly forms: readonly Form[];
  readonly context: CheckContext;
  /** Files and folders that hold last year's reports. */
  readonly lastYear: readonly string[];
  /** The look of rendered documents, where the office has set one. */
  readonly theme?: ThemeTokens;
}

/**
 * Settings of a report: those of the nearest `gouji.config.yaml` in its folder or above; options of the command line come
 * first. Each configuration file is read once.
 */
export function settingsReader(
  { schema = [] }: CommonOptions,
  session: Session,
): (path: string) => Promise<Settings> {
  const known = new Map<string | undefined, Promise<Settings>>();
  return (path) => {
    const file = nearest(path === "-" ? resolve(".") : dirname(resolve(path)));
    const settings = known.get(file) ?? read(file);
    known.set(file, settings);
    return settings;
  };

  async function read(file: string | undefined): Promise<Settings> {
    const configuration = file === undefined ? {} : await readFile(file, session);
    const { organ, severities, schemas = [], lastYear = [], theme } = configuration;
    const beside = (path: string) => resolve(dirname(file ?? "."), path);
    const paths = [...schema, ...schemas.map((path) => relative(".", beside(path)))];
    const forms = await loadForms(paths, session);
    return {
      ...(file !== undefined && { configuration: relative(".", file) }),
      replacedForms: replacedForms(forms, paths),
      forms,
      lastYear: lastYear.map((path) => relative(".", beside(path)) || "."),
      context: {
        language: session.language,
        ...(organ?.kind && { organKind: organ.kind }),
        ...(severities && { severities }),
      },
      ...(theme && { theme }),
    };
  }
}

function nearest(folder: string): string | undefined {
  const file = join(folder, configurationFile);
  if (existsSync(file)) return file;
  const above = dirname(folder);
  return above === folder ? undefined : nearest(above);
}

async function readFile(file: string, session: Session): Promise<Configuration> {
  const result = readConfiguration(await readText(file, session), session.language);
  if (result.ok) return result.configuration;
  const shown = relative(".", file);
  const lines = result.problems.map(
    ({ message, position }) => `${shown}:${position.line + 1}:${position.character + 1}  ${message}`,
  );
  throw new CliError(lines);
}
