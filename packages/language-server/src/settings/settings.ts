import { type Language, type OrganKind, organKinds, type Severity } from "@gouji/core";
import type { InlayHintOptions } from "@gouji/language-service";

/** What a user can set under `gouji.`. */
export interface Settings {
  readonly language: Language;
  readonly organKind?: OrganKind;
  readonly severities: Readonly<Record<string, Severity | "off">>;
  /** Paths of custom forms, relative to the workspace. */
  readonly schemas: readonly string[];
  readonly inlayHints: InlayHintOptions;
  /** Whether reports that are not open are checked, too, for clients that ask about all of them. */
  readonly wholeWorkspace: boolean;
}

export const defaultSettings: Settings = {
  language: "zh",
  severities: {},
  schemas: [],
  inlayHints: { labels: false, totals: true, words: true },
  wholeWorkspace: false,
};

/** Settings as read from what a client sends, with the names of those that make no sense. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly ignored: readonly string[];
}

/** Takes what is valid; `null` and what is missing mean the default. Every client sends what it likes. */
export function readSettings(value: unknown): ReadSettings {
  const ignored: string[] = [];
  const raw = isRecord(value) ? value : {};
  const read = <T>(name: keyof Settings, isValid: (item: unknown) => item is T): T | undefined => {
    const item = raw[name];
    if (item === undefined || item === null || item === "") return undefined;
    if (isValid(item)) return item;
    ignored.push(`gouji.${name}`);
    return undefined;
  };
  const organKind = read("organKind", isOrganKind);
  const settings = {
    language: read("language", isLanguage) ?? defaultSettings.language,
    ...(organKind && { organKind }),
    severities: read("severities", isSeverities) ?? defaultSettings.severities,
    schemas: read("schemas", isPaths) ?? defaultSettings.schemas,
    inlayHints: { ...defaultSettings.inlayHints, ...read("inlayHints", isInlayHints) },
    wholeWorkspace: read("wholeWorkspace", isBoolean) ?? defaultSettings.wholeWorkspace,
  };
  return { settings, ignored };
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isLanguage(value: unknown): value is Language {
  return value === "zh" || value === "en";
}

function isOrganKind(value: unknown): value is OrganKind {
  return organKinds.some((kind) => kind === value);
}

function isSeverities(value: unknown): value is Settings["severities"] {
  const known: readonly unknown[] = ["error", "warning", "info", "off"];
  return isRecord(value) && Object.values(value).every((severity) => known.includes(severity));
}

function isBoolean(value: unknown): value is boolean {
  return typeof value === "boolean";
}

function isInlayHints(value: unknown): value is Partial<InlayHintOptions> {
  const names = ["labels", "totals", "words"];
  return (
    isRecord(value) &&
    Object.entries(value).every(([name, on]) => names.includes(name) && typeof on === "boolean")
  );
}

function isPaths(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((path) => typeof path === "string" && path !== "");
}
