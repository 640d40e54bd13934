import {
  type GivenSettings,
  ProjectSettings,
  type SchemaProblem,
  type Settings as ProjectOptions,
  type SettingsProblem,
} from "@gouji/project";
import type { Language } from "@gouji/core";
import type { Host } from "../host.js";
import type { Notice } from "../messages.js";
import type { Settings } from "./settings.js";

export interface ReportOptionsSources {
  readonly host: Host;
  readonly folders: readonly string[];
  readonly trusted: boolean;
  readonly loadSettings: () => Promise<Settings>;
  /** A file that settings come from cannot be used. */
  readonly broken: (notice: Notice) => void;
  /** The schemas that a configuration names, or the editor's settings, were read. */
  readonly schemasRead: (configuration: string | undefined, problems: readonly SchemaProblem[]) => void;
  /** A configuration file that is in force was read. */
  readonly configured: (file: string) => void;
  /** Something that reports are checked with has changed on disk. */
  readonly changed: () => void;
}

/** What reports are checked with: the editor's settings over those of the nearest configuration. */
export class ReportOptions {
  private settings: Promise<Settings> | undefined;
  private readonly project: ProjectSettings;
  private readonly seen = new WeakSet<ProjectOptions>();
  /** What was wrong when each configuration was last read. */
  private readonly problems = new Map<string | undefined, ReadonlySet<string>>();

  constructor(private readonly sources: ReportOptionsSources) {
    this.project = new ProjectSettings(sources.host.files, () => this.given(), sources.changed);
  }

  /** The same object as long as nothing has changed. */
  async of(uri: string): Promise<ProjectOptions> {
    const { host } = this.sources;
    const path = host.pathOf(uri);
    const options = await this.project.of(path === undefined ? undefined : host.files.resolve(path, ".."));
    if (!this.seen.has(options)) this.meet(options);
    return options;
  }

  /** The editor's own settings. */
  editorSettings(): Promise<Settings> {
    return (this.settings ??= this.sources.loadSettings());
  }

  invalidate(): void {
    this.settings = undefined;
    this.project.invalidate();
  }

  /** Reads anew what was wrong: it may be mended, and no report may be open that asks. */
  async lookAgain(): Promise<void> {
    const broken = [...this.problems].filter(([, keys]) => keys.size > 0);
    for (const [configuration] of broken) {
      const { files } = this.sources.host;
      const folder = configuration === undefined ? undefined : files.resolve(configuration, "..");
      const options = await this.project.of(folder);
      if (options.configuration !== configuration) this.forget(configuration);
      if (!this.seen.has(options)) this.meet(options);
    }
  }

  /** What is wrong is said once, until it is something else. */
  private meet(options: ProjectOptions): void {
    this.seen.add(options);
    const { configuration, problems } = options;
    const known = new Set([...this.problems.values()].flatMap((keys) => [...keys]));
    // The diagnostics of a configuration say what is wrong with it.
    const unsaid = problems.filter((problem) => problem.kind !== "configuration");
    for (const problem of unsaid) if (!known.has(keyOf(problem))) this.sources.broken(noticeOf(problem));
    this.problems.set(configuration, new Set(unsaid.map(keyOf)));
    if (configuration !== undefined) this.sources.configured(configuration);
    this.sources.schemasRead(
      configuration,
      problems.flatMap((problem) => (problem.kind === "schema" ? problem.problems : [])),
    );
  }

  /** A configuration is in force no more. */
  private forget(configuration: string | undefined): void {
    this.problems.delete(configuration);
    this.sources.schemasRead(configuration, []);
  }

  private async given(): Promise<GivenSettings> {
    const { language, organKind, severities, schemas } = await this.editorSettings();
    const files = schemas.map(async (path) => ({ path, file: await this.locate(path) }));
    return {
      language,
      ...(organKind && { organKind }),
      severities,
      schemas: await Promise.all(files),
      trusted: this.sources.trusted,
    };
  }

  /** Paths of the editor's settings are relative to the first folder that has the file. */
  private async locate(path: string): Promise<string> {
    const { host, folders } = this.sources;
    const places = folders.map((folder) => host.files.resolve(folder, path));
    for (const place of places) if (await host.files.stat(place)) return place;
    return places[0] ?? host.files.resolve(".", path);
  }
}

/** As it is shown in a list: which file, where, what. */
function lineOf({ file, place, range: { start }, text }: SchemaProblem, language: Language): string {
  const name = file.split(/[\\/]/).at(-1) ?? file;
  return `${name}:${start.line + 1}:${start.character + 1} ${place || "/"}: ${text[language]}`;
}

type SaidProblem = Exclude<SettingsProblem, { kind: "configuration" }>;

function keyOf(problem: SettingsProblem): string {
  return JSON.stringify(problem);
}

function noticeOf(problem: SaidProblem): Notice {
  return problem.kind === "schema"
    ? (messages, language) =>
        messages.brokenSchema(
          problem.path,
          problem.problems.map((one) => lineOf(one, language)),
        )
    : (messages) => messages.cannotRead(problem.file, messages.reason(problem.fault));
}
