import type { Awaitable, FileSystem, FolderEntry } from "./file-system.js";

/** What is looked for below a folder. Paths are relative to it, with `/` between their steps. */
export interface Search {
  readonly accepts: (path: string) => boolean;
  /** Whether to look into a folder below. */
  readonly enters: (path: string) => boolean;
  /** So many are enough. */
  readonly most?: number;
  /** Is called after each folder: others may want their turn. */
  readonly pause?: () => Awaitable<void>;
}

/** A file that was found: its path below the folder, and where it really lies. */
export interface FoundFile {
  readonly path: string;
  readonly real: string;
}

export interface Walked {
  /** By path. */
  readonly files: readonly FoundFile[];
  /** Links that lead nowhere. Those that are accepted by name are among the files: to read them says why not. */
  readonly brokenLinks: readonly string[];
  /** Whether there were more than `most`. */
  readonly isCut: boolean;
}

/**
 * The files in a folder and below. Links are followed, each real file and folder is met once, and rather where it lies than
 * where a link leads to it; a link to a folder above leads nowhere new.
 */
export async function walk(files: FileSystem, folder: string, search: Search): Promise<Walked> {
  const root = (await files.realPath(folder)) ?? folder;
  const walking = new Walking(files, { folder, root }, search);
  await walking.enter("", root);
  await walking.followLinks();
  const found = walking.found.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return { files: found, brokenLinks: walking.brokenLinks, isCut: walking.isCut };
}

class Walking {
  readonly found: FoundFile[] = [];
  readonly brokenLinks: string[] = [];
  isCut = false;
  private readonly met = new Set<string>();
  private links: string[] = [];

  constructor(
    private readonly files: FileSystem,
    private readonly place: { readonly folder: string; readonly root: string },
    private readonly search: Search,
  ) {}

  async enter(path: string, real: string): Promise<void> {
    if (this.met.has(real) || this.isCut) return;
    this.met.add(real);
    for (const entry of sorted(await this.entriesOf(path))) await this.take(entry, path, real);
    await this.search.pause?.();
  }

  /** A link may lead to a folder with further links. */
  async followLinks(): Promise<void> {
    while (this.links.length > 0) {
      const links = this.links;
      this.links = [];
      for (const link of links) await this.follow(link);
    }
  }

  private async take({ name, kind }: FolderEntry, folder: string, realFolder: string): Promise<void> {
    const path = folder === "" ? name : `${folder}/${name}`;
    if (kind === "link") this.links.push(path);
    else if (kind !== "folder") this.accept(path, this.files.resolve(realFolder, name));
    else if (this.search.enters(path)) await this.enter(path, this.files.resolve(realFolder, name));
  }

  private async follow(path: string): Promise<void> {
    if (!this.search.accepts(path) && !this.search.enters(path)) return;
    const at = this.files.resolve(this.place.folder, path);
    const [state, real] = [await this.files.stat(at), await this.files.realPath(at)];
    if (!state || real === undefined) {
      if (!this.search.accepts(path)) this.brokenLinks.push(path);
      this.accept(path, at);
    } else if (state.kind !== "folder") this.accept(path, real);
    else if (this.search.enters(path) && !isAbove(real, this.place.root)) await this.enter(path, real);
  }

  private accept(path: string, real: string): void {
    if (!this.search.accepts(path) || this.met.has(real)) return;
    this.isCut ||= this.found.length >= (this.search.most ?? Infinity);
    if (this.isCut) return;
    this.met.add(real);
    this.found.push({ path, real });
  }

  /** A folder that cannot be looked into is as good as empty: it may be somebody else's. */
  private async entriesOf(path: string): Promise<readonly FolderEntry[]> {
    try {
      return await this.files.list(this.files.resolve(this.place.folder, path));
    } catch {
      return [];
    }
  }
}

function sorted(entries: readonly FolderEntry[]): readonly FolderEntry[] {
  return entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function isAbove(folder: string, path: string): boolean {
  const separator = path.includes("\\") ? "\\" : "/";
  // The root ends with one.
  return path === folder || path.startsWith(folder.endsWith(separator) ? folder : folder + separator);
}

/** Files and folders that begin with a point: of version control, of editors, of the system. */
export function isHidden(path: string): boolean {
  return path.slice(path.lastIndexOf("/") + 1).startsWith(".");
}

/** What a package manager has put there is nobody's report. */
export function isInstalled(path: string): boolean {
  return path === "node_modules" || path.endsWith("/node_modules");
}
