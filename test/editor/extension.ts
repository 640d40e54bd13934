import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Packages our extension as it is now; gives the path of the .vsix file. */
export function packageExtension(): string {
  execFileSync("npm", ["run", "package", "--workspace", "gouji-vscode"], { cwd: root, stdio: "pipe" });
  return `${root}apps/vscode/gouji.vsix`;
}
