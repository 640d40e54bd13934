// The first look: checks the examples, then renders the good ones.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const gouji = (...words) => {
  console.log(`\n$ gouji ${words.join(" ")}`);
  const { status } = spawnSync(process.execPath, ["packages/cli/dist/gouji.cjs", ...words], {
    cwd: root,
    stdio: "inherit",
  });
  return status;
};

// Xiangtan 2020 is kept as it was published: its mistake is what there is to see.
const checked = gouji("check", "examples");
const rendered = gouji(
  "render",
  "examples/suqian-2023.gouji.yaml",
  "examples/suqian-2024.gouji.yaml",
  "-o",
  "out",
);
const asExpected = checked === 1 && rendered === 0;
console.log(
  asExpected
    ? "\n检查发现的是湘潭2020年报告公布时就有的差错；两份宿迁报告已生成在 out/。\nThe finding is the mistake that Xiangtan 2020 was published with; both Suqian reports are in out/."
    : "\n与预期不符 / not as expected",
);
process.exitCode = asExpected ? 0 : 1;
