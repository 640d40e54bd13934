import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { type Configuration, readConfiguration } from "@gouji/core";
import { readText } from "./configuration-files.js";
import type { SchemaFile } from "./custom-forms.js";
import type { Settings } from "./settings.js";

/** What a report is checked with: the editor's settings over those of its office. */
export interface OfficeSettings extends Omit<Settings, "schemas"> {
  readonly schemas: readonly SchemaFile[];
  /** Files and folders that hold last year's reports. */
  readonly lastYear: readonly string[];
}

/** Where the paths of settings lead. */
export interface SettingsPlace {
  /** The configuration file of the report. */
  readonly file: string | undefined;
  /** Paths of the editor's settings are relative to the first of these that has the file. */
  readonly folders: readonly string[];
  /** Forms that a folder brings with it, and files that it points to, are used only where its owner is trusted. */
  readonly trusted: boolean;
}

/** A configuration file that is not right sets nothing; its diagnostics say why. */
export function officeSettings(
  settings: Settings,
  { file, folders, trusted }: SettingsPlace,
): OfficeSettings {
  const { organ, severities, schemas = [], lastYear = [] } = file === undefined ? {} : configurationIn(file);
  const folder = file === undefined ? "" : dirname(file);
  return {
    ...(organ?.kind && { organKind: organ.kind }),
    ...settings,
    severities: { ...severities, ...settings.severities },
    lastYear: trusted ? lastYear.map((path) => resolve(folder, path)) : [],
    schemas: [
      ...settings.schemas.map((path) => ({ path, file: locate(path, folders) })),
      ...(trusted ? schemas.map((path) => ({ path, file: resolve(folder, path) })) : []),
    ],
  };
}

function configurationIn(file: string): Configuration {
  const result = readConfiguration(readText(file) ?? "");
  return result.ok ? result.configuration : {};
}

function locate(path: string, folders: readonly string[]): string {
  const files = folders.map((folder) => resolve(folder, path));
  return files.find((file) => existsSync(file)) ?? files[0] ?? resolve(path);
}
