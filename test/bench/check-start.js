// The whole command, from start to end, against starting Node alone.
import { spawnSync } from "node:child_process";
import { compare, row } from "./measure.js";
import { example, root } from "./project.js";

const node =
  (...words) =>
  () =>
    spawnSync(process.execPath, words, { cwd: root });

row(
  "gouji check, one file, against node -e 0",
  await compare(node("packages/cli/dist/gouji.cjs", "check", example), node("-e", "0"), { runs: 25 }),
  "≤ 2×",
);
