import type { Awaitable, FileSystem } from "./file-system.js";
import { isReportFile } from "./report-files.js";
import { isHidden, isInstalled, type Search, walk } from "./walk.js";

/** A report: its path as the input that led to it was written, and the same absolute. */
export interface ReportFile {
  readonly path: string;
  readonly file: string;
}

export interface FoundReports {
  /** Each real file once; in the order of the inputs, and by path within each. */
  readonly reports: readonly ReportFile[];
  /** Inputs that lead nowhere. */
  readonly missing: readonly string[];
  /** Folders without reports, and globs that nothing fits. */
  readonly empty: readonly string[];
  /** Links in folders that lead nowhere, but for those called like a report: they are to be read, to say why not. */
  readonly brokenLinks: readonly string[];
  /** Whether there were more than were asked for. */
  readonly isCut: boolean;
}

export interface FindOptions {
  /** Where inputs are relative to. */
  readonly folder: string;
  /** Whether folders below are searched as well. */
  readonly deep?: boolean;
  /** So many of each input are enough. */
  readonly most?: number;
  /** Is called after each folder that was looked into. */
  readonly pause?: () => Awaitable<void>;
}

/**
 * The reports that files, folders and globs name: files as they are, whatever they are called; folders and all below them, but
 * for what is hidden or installed there. Links are followed.
 */
export async function findReports(
  files: FileSystem,
  inputs: readonly string[],
  options: FindOptions,
): Promise<FoundReports> {
  const found = new Map<string, ReportFile>();
  const missing: string[] = [];
  const empty: string[] = [];
  const brokenLinks: string[] = [];
  let isCut = false;
  for (const input of inputs) {
    const searched = await searchInput(files, input, options);
    if (searched === undefined) missing.push(input);
    if (searched?.reports.length === 0) empty.push(input);
    for (const { real, ...report } of searched?.reports ?? []) if (!found.has(real)) found.set(real, report);
    brokenLinks.push(...(searched?.brokenLinks ?? []));
    isCut ||= searched?.isCut ?? false;
  }
  return { reports: [...found.values()], missing, empty, brokenLinks, isCut };
}

interface Searched {
  readonly reports: readonly (ReportFile & { readonly real: string })[];
  readonly brokenLinks: readonly string[];
  readonly isCut: boolean;
}

async function searchInput(
  files: FileSystem,
  input: string,
  options: FindOptions,
): Promise<Searched | undefined> {
  const file = files.resolve(options.folder, input);
  const state = await files.stat(file);
  if (state?.kind === "folder") return searchFolder(files, input, reportsBelow(options), options.folder);
  if (state) {
    const real = (await files.realPath(file)) ?? file;
    return { reports: [{ path: input, file, real }], brokenLinks: [], isCut: false };
  }
  if (!/[*?[{!]/.test(input)) return undefined;
  const { readGlob } = await import("./read-glob.js");
  const { base, search } = readGlob(input);
  return searchFolder(files, base, { ...options, ...search }, options.folder);
}

/** Paths are put together as the folder was written. */
async function searchFolder(
  files: FileSystem,
  input: string,
  search: Search,
  from: string,
): Promise<Searched> {
  const folder = files.resolve(from, input);
  const { files: found, brokenLinks, isCut } = await walk(files, folder, search);
  const start = input === "" || /[/\\]$/.test(input) ? input : `${input}/`;
  return {
    reports: found.map(({ path, real }) => ({
      path: `${start}${path}`,
      file: files.resolve(folder, path),
      real,
    })),
    brokenLinks: brokenLinks.map((path) => `${start}${path}`),
    isCut,
  };
}

function reportsBelow({ deep = true, ...options }: FindOptions): Search {
  return {
    ...options,
    accepts: (path) => isReportFile(path) && !isHidden(path),
    enters: (path) => deep && !isHidden(path) && !isInstalled(path),
  };
}
