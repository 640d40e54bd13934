import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string;
  /** The command's file, where it is not this repository's. */
  readonly command?: string;
  /** Options of Node itself. */
  readonly node?: readonly string[];
}

/** Runs the built command as a user does. */
export function runGouji(
  words: readonly string[],
  { cwd = root, input = "", command, node = [] }: RunOptions = {},
) {
  const file = command ?? `${root}packages/cli/dist/gouji.cjs`;
  const { status, stdout, stderr } = spawnSync(process.execPath, [...node, file, ...words], {
    cwd,
    input,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
    env: { ...process.env, NO_COLOR: "1" },
  });
  return { status, stdout, stderr };
}
