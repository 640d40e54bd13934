// Makes a package ready to be packed (run by `prepack`, in the package's folder): the licence goes along, and what an
// earlier build made of files that are gone stays behind.
import { copyFileSync, existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

copyFileSync(new URL("../LICENSE", import.meta.url), "LICENSE");

const made = readdirSync("dist", { recursive: true });
const modules = made.filter((path) => path.endsWith(".d.ts")).map((path) => path.slice(0, -".d.ts".length));
// Where the compiler writes straight into dist; `@gouji/types` makes its folders anew each time.
const isTranslated = modules.some((path) => existsSync(join("src", `${path}.ts`)));
const left = modules.filter((path) => isTranslated && !existsSync(join("src", `${path}.ts`)));
for (const path of left) for (const ending of [".d.ts", ".js"]) remove(path + ending);
for (const path of made) if (path.endsWith(".map")) remove(path);

function remove(path) {
  rmSync(join("dist", path), { force: true });
}
