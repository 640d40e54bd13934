import { readdir, readFile } from "node:fs/promises";
import { type GeneratedFile, isGenerated } from "@gouji/codegen";

/** What stands in every folder of a form, and in no other. */
const markOfForm = "interfaces.ts";

/**
 * The files of ours in a folder that are not generated any more: of a form that was dropped, or of a target. Only where
 * we write, and only what says that we made it: what else lies there, or further down, is somebody's own.
 */
export async function leftOverFiles(folder: string, files: readonly GeneratedFile[]): Promise<string[]> {
  const wanted = new Set(files.map(({ path }) => path));
  // As the paths of generated files begin.
  const prefix = folder === "" ? "" : `${folder.replace(/\/+$/, "")}/`;
  const forms = (await namesIn(prefix, "folders")).map((name) => `${prefix}${name}/`);
  const present = await Promise.all([generatedIn(prefix), ...forms.map(filesOfForm)]);
  return present
    .flat()
    .filter((path) => !wanted.has(path))
    .sort();
}

/** None of a folder that is no form's. */
async function filesOfForm(prefix: string): Promise<string[]> {
  const files = await generatedIn(prefix);
  return files.includes(`${prefix}${markOfForm}`) ? files : [];
}

/** Without what a compiler made of our files: it copies the header too. */
async function generatedIn(prefix: string): Promise<string[]> {
  const names = await namesIn(prefix, "files");
  const paths = names
    .filter((name) => /\.(?:ts|json)$/.test(name) && !name.endsWith(".d.ts"))
    .map((name) => `${prefix}${name}`);
  const ours = await Promise.all(paths.map(async (path) => isGenerated(await readFile(path, "utf8"))));
  return paths.filter((_, index) => ours[index]);
}

async function namesIn(prefix: string, kind: "files" | "folders"): Promise<string[]> {
  const entries = await readdir(prefix === "" ? "." : prefix, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => (kind === "files" ? entry.isFile() : entry.isDirectory()))
    .map(({ name }) => name);
}
