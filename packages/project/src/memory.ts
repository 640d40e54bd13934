import { decodeText } from "./decode-text.js";
import { FileError } from "./file-error.js";
import { type FileKind, type FileSystem, type FolderEntry, mostBytes } from "./file-system.js";

/** What can lie in memory: a text or bytes, a link to another path, a pipe. */
export type MemoryEntry = string | Uint8Array | { readonly link: string } | { readonly other: true };

const mostLinks = 40;

/** Files in memory, for tests and for a page in a browser. Paths are absolute, with `/` between their steps. */
export class MemoryFiles implements FileSystem {
  private readonly entries = new Map<string, MemoryEntry>();
  private readonly watchers = new Map<string, Set<() => void>>();
  private changes = 0;
  private readonly stamps = new Map<string, string>();

  constructor(entries: Readonly<Record<string, MemoryEntry>> = {}) {
    for (const [path, entry] of Object.entries(entries)) this.set(path, entry);
  }

  /** Puts an entry at a path; folders come and go with what lies in them. */
  set(path: string, entry: MemoryEntry): void {
    const place = this.resolve("/", path);
    this.entries.set(place, entry);
    this.changed(place);
  }

  remove(path: string): void {
    const place = this.resolve("/", path);
    this.entries.delete(place);
    this.changed(place);
  }

  read(path: string): string {
    const place = this.realPath(path);
    const entry = place === undefined ? undefined : this.entries.get(place);
    if (place === undefined) {
      const isLink = typeof this.entries.get(this.resolve("/", path)) === "object";
      throw new FileError(path, isLink ? "broken-link" : "ENOENT");
    }
    if (entry === undefined) throw new FileError(path, "EISDIR");
    if (typeof entry === "string") return this.within(path, entry, entry.length);
    if (!(entry instanceof Uint8Array)) throw new FileError(path, "not-a-file");
    return this.within(path, decodeText(entry, path), entry.byteLength);
  }

  list(folder: string): readonly FolderEntry[] {
    const place = this.realPath(folder);
    if (place === undefined) throw new FileError(folder, "ENOENT");
    if (this.entries.has(place)) throw new FileError(folder, "ENOTDIR");
    const start = place === "/" ? "/" : `${place}/`;
    const names = new Map<string, FolderEntry>();
    for (const [path, entry] of this.entries) {
      if (!path.startsWith(start)) continue;
      const [name = "", ...below] = path.slice(start.length).split("/");
      names.set(name, { name, kind: below.length > 0 ? "folder" : entryKind(entry) });
    }
    return [...names.values()];
  }

  stat(path: string): { kind: FileKind; stamp: string } | undefined {
    const place = this.realPath(path);
    if (place === undefined) return undefined;
    const entry = this.entries.get(place);
    const kind = entry === undefined ? "folder" : entryKind(entry);
    return kind === "link" ? undefined : { kind, stamp: this.stamps.get(place) ?? "" };
  }

  realPath(path: string): string | undefined {
    return this.follow(this.resolve("/", path), mostLinks);
  }

  watch(path: string, changed: () => void): () => void {
    const place = this.resolve("/", path);
    const watchers = this.watchers.get(place) ?? new Set();
    this.watchers.set(place, watchers.add(changed));
    return () => watchers.delete(changed);
  }

  resolve(folder: string, path: string): string {
    const steps: string[] = [];
    for (const step of (path.startsWith("/") ? path : `${folder}/${path}`).split("/")) {
      if (step === "..") steps.pop();
      else if (step !== "" && step !== ".") steps.push(step);
    }
    return `/${steps.join("/")}`;
  }

  private within(path: string, text: string, size: number): string {
    if (size > mostBytes) throw new FileError(path, "too-large");
    return text;
  }

  private changed(place: string): void {
    this.stamps.set(place, String(++this.changes));
    for (const changed of this.watchers.get(place) ?? []) changed();
  }

  private follow(path: string, links: number): string | undefined {
    const steps = path.split("/").slice(1);
    for (let count = 1; count <= steps.length; count++) {
      const place = `/${steps.slice(0, count).join("/")}`;
      const entry = this.entries.get(place);
      if (typeof entry !== "object" || !("link" in entry)) continue;
      const target = this.resolve(this.resolve(place, ".."), entry.link);
      const rest = steps.slice(count).join("/");
      return links === 0 ? undefined : this.follow(this.resolve(target, rest), links - 1);
    }
    return this.isThere(path) ? path : undefined;
  }

  private isThere(path: string): boolean {
    if (path === "/" || this.entries.has(path)) return true;
    return [...this.entries.keys()].some((key) => key.startsWith(`${path}/`));
  }
}

function entryKind(entry: MemoryEntry): FolderEntry["kind"] {
  if (typeof entry === "string" || entry instanceof Uint8Array) return "file";
  return "link" in entry ? "link" : "other";
}
