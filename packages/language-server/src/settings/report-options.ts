import { statutoryForms } from "@gouji/core";
import type { CheckOptions } from "@gouji/language-service";
import { ConfigurationFiles } from "./configuration-files.js";
import { type BrokenForm, CustomForms } from "./custom-forms.js";
import { officeSettings } from "./office-settings.js";
import { checkContext, type Settings } from "./settings.js";

export interface ReportOptionsSources {
  readonly folders: readonly string[];
  readonly trusted: boolean;
  readonly loadSettings: () => Promise<Settings>;
  readonly broken: BrokenForm;
  /** A configuration file that is in force was read. */
  readonly configured: (file: string) => void;
  /** Something that reports are checked with has changed on disk. */
  readonly changed: () => void;
}

/** What reports are checked with, read once for each configuration file until something changes. */
export class ReportOptions {
  private readonly known = new Map<string | undefined, Promise<CheckOptions>>();
  private settings: Promise<Settings> | undefined;
  private readonly files: ConfigurationFiles;
  private readonly forms: CustomForms;

  constructor(private readonly sources: ReportOptionsSources) {
    this.files = new ConfigurationFiles(sources.changed);
    this.forms = new CustomForms(sources.changed);
  }

  /** Options that became stale while they were loaded are not used. */
  async of(uri: string): Promise<CheckOptions> {
    const file = this.files.fileFor(uri);
    const loading = this.known.get(file) ?? this.load(file);
    this.known.set(file, loading);
    const options = await loading;
    return this.known.get(this.files.fileFor(uri)) === loading ? options : this.of(uri);
  }

  /** The editor's own settings. */
  editorSettings(): Promise<Settings> {
    return (this.settings ??= this.sources.loadSettings());
  }

  invalidate(): void {
    this.known.clear();
    this.settings = undefined;
    this.files.clear();
    this.forms.clear();
  }

  private async load(file: string | undefined): Promise<CheckOptions> {
    const { folders, trusted, broken, configured } = this.sources;
    const settings = officeSettings(await this.editorSettings(), { file, folders, trusted });
    if (file !== undefined) configured(file);
    // As for the command, a form of one's own may stand in for a statutory one of the same name.
    const own = await this.forms.load(settings.schemas, broken);
    const { lastYear } = settings;
    // The same list for all folders without forms of their own: reports are compared across folders.
    const forms = own.length === 0 ? statutoryForms : [...own, ...statutoryForms];
    return { forms, context: checkContext(settings), lastYear };
  }
}
