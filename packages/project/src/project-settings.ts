import { configurationFile } from "@gouji/core";
import { CustomForms } from "./custom-forms.js";
import type { Awaitable, FileSystem } from "./file-system.js";
import { loadSettings } from "./load-settings.js";
import type { GivenSettings, Settings } from "./settings.js";

/**
 * What reports are checked with: the settings of the nearest `gouji.config.yaml` in a report's folder or above, and over them
 * what the caller has given. Each file is read once, until something changes.
 */
export class ProjectSettings {
  private readonly nearest = new Map<string, Promise<string | undefined>>();
  private readonly known = new Map<string | undefined, Promise<Settings>>();
  private readonly watched = new Map<string, () => void>();
  private readonly forms: CustomForms;

  /**
   * @param given is asked again after `invalidate`
   * @param changed is called when a file that settings come from has changed, come or gone; nothing is watched without it
   */
  constructor(
    private readonly files: FileSystem,
    private readonly given: () => Awaitable<GivenSettings>,
    private readonly changed?: () => void,
  ) {
    this.forms = new CustomForms(files, (file) => {
      this.watch(file);
    });
  }

  /** For reports in a folder; without one, what is given alone. */
  async of(folder: string | undefined): Promise<Settings> {
    const file = folder === undefined ? undefined : await this.fileFor(folder);
    const loading = this.known.get(file) ?? this.load(file);
    this.known.set(file, loading);
    const settings = await loading;
    // What became stale while it was loaded is not used.
    return this.known.get(file) === loading ? settings : this.of(folder);
  }

  invalidate(): void {
    this.known.clear();
    this.nearest.clear();
    this.forms.clear();
    for (const stop of this.watched.values()) stop();
    this.watched.clear();
  }

  private fileFor(folder: string): Promise<string | undefined> {
    const nearest = this.nearest.get(folder) ?? this.search(folder);
    this.nearest.set(folder, nearest);
    return nearest;
  }

  private async search(folder: string): Promise<string | undefined> {
    const file = this.files.resolve(folder, configurationFile);
    // One that comes later may be nearer.
    this.watch(file);
    if (await this.files.stat(file)) return file;
    const above = this.files.resolve(folder, "..");
    return above === folder ? undefined : this.fileFor(above);
  }

  private async load(file: string | undefined): Promise<Settings> {
    return loadSettings({
      files: this.files,
      file,
      given: await this.given(),
      load: (schema) => this.forms.load(schema),
    });
  }

  private watch(file: string): void {
    if (this.changed && !this.watched.has(file)) this.watched.set(file, this.files.watch(file, this.changed));
  }
}
