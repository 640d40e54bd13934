import { readdir, readFile } from "node:fs/promises";
import {
  formFileNames,
  formOfInterfaces,
  type GeneratedFile,
  isGenerated,
  sharedFileNames,
} from "@gouji/codegen";

/**
 * The files of ours in a folder that are not generated any more: of a form that was dropped, or of a target. Only what
 * bears a name that we give, where we give it, and says that we made it: a copy under another name is somebody's own.
 */
export async function leftOverFiles(folder: string, files: readonly GeneratedFile[]): Promise<string[]> {
  const wanted = new Set(files.map(({ path }) => path));
  // As the paths of generated files begin.
  const prefix = folder === "" ? "" : `${folder.replace(/(?<!\/)\/+$/, "")}/`;
  const folders = await foldersIn(prefix);
  const present = await Promise.all([
    ownFiles(prefix, sharedFileNames),
    ...folders.map((name) => filesOfForm(prefix, name)),
  ]);
  return present
    .flat()
    .filter((path) => !wanted.has(path))
    .sort();
}

/** None of a folder that does not bear the name of its form. */
async function filesOfForm(prefix: string, name: string): Promise<string[]> {
  const interfaces = await ownText(`${prefix}${name}/interfaces.ts`);
  if (interfaces === undefined || formOfInterfaces(interfaces) !== name) return [];
  return ownFiles(`${prefix}${name}/`, formFileNames);
}

async function ownFiles(prefix: string, names: readonly string[]): Promise<string[]> {
  const paths = names.map((name) => `${prefix}${name}`);
  const texts = await Promise.all(paths.map(ownText));
  return paths.filter((_, index) => texts[index] !== undefined);
}

/** What a file that we made holds. */
async function ownText(path: string): Promise<string | undefined> {
  const text = await readFile(path, "utf8").catch(() => undefined);
  return text !== undefined && isGenerated(text) ? text : undefined;
}

async function foldersIn(prefix: string): Promise<string[]> {
  const entries = await readdir(prefix === "" ? "." : prefix, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}
