// The most memory that `gouji check` takes for 100, 1,000 and 10,000 reports: with the number of reports it must not grow.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { exampleText, root } from "./project.js";

const counts = [100, 1000, 10000];
const folder = mkdtempSync(join(tmpdir(), "gouji-memory-"));
const probe = join(folder, "probe.mjs");
writeFileSync(
  probe,
  `import { writeFileSync } from "node:fs";
process.on("exit", () => writeFileSync(${JSON.stringify(join(folder, "peak"))}, String(process.resourceUsage().maxRSS)));`,
);
try {
  for (const format of ["pretty", "json"]) {
    const peaks = counts.map((count) => peakOf(count, format));
    const ratio = `${(peaks.at(-1) / peaks[0]).toFixed(2)}×`;
    console.log(
      `${`memory of check --format ${format}: ${counts.at(-1)} reports against ${counts[0]}`.padEnd(58)} ${ratio.padStart(8)}  aim ≤ 2×      ${peaks.map((mb) => mb.toFixed(0)).join(" ")} MB`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}

/** In megabytes; every report is of an organ of its own and has one wrong total. */
function peakOf(count, format) {
  const reports = join(folder, String(count));
  mkdirSync(reports, { recursive: true });
  for (let index = 0; index < count; index++) {
    const text = exampleText
      .replace("宿迁市", `第${index}市`)
      .replace("total: 1431", `total: ${1432 + (index % 7)}`);
    writeFileSync(join(reports, `${index}.gouji.yaml`), text);
  }
  spawnSync(
    process.execPath,
    [
      "--import",
      pathToFileURL(probe).href,
      `${root}packages/cli/dist/gouji.cjs`,
      "check",
      reports,
      "--format",
      format,
    ],
    { stdio: "ignore" },
  );
  return Number(readFileSync(join(folder, "peak"), "utf8")) / 1024;
}
