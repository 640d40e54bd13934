import { dirname } from "node:path";
import { fixSource, type Severity, type Source } from "@gouji/core";
import { CliError } from "../cli-error.js";
import type { CommonOptions, Session } from "../environment.js";
import { type ExitCode, exitCode } from "../exit-code.js";
import { findReports } from "../input/find-reports.js";
import { type LastYearFinder, lastYearFinder } from "../input/last-years.js";
import { readReport } from "../input/read-report.js";
import { type Settings, settingsReader } from "../input/settings.js";
import { json } from "../output/json.js";
import { pretty } from "../output/pretty.js";
import { progress } from "../output/progress.js";
import { countsAt } from "../output/summary.js";
import { sweepStages } from "../output/sweep-stages.js";
import { writeFileWhole } from "../output/write-file.js";
import { type CheckedFile, checkFile, comparedWith } from "./checked-file.js";
import { tolerant } from "./tolerant.js";

export interface CheckOptions extends CommonOptions {
  readonly format: "pretty" | "json";
  readonly failOn: Severity;
  readonly fix: boolean;
}

/** `gouji check`: checks reports, mends them when asked, and prints what is left. */
export async function check(
  inputs: readonly string[],
  options: CheckOptions,
  session: Session,
): Promise<ExitCode> {
  const { environment, words } = session;
  if (options.fix && inputs.includes("-")) throw new CliError(words.fixNeedsFiles);
  const settingsOf = settingsReader(options, session);
  const paths = await findReports(inputs, session);
  const lastYearOf = await lastYearFinder(paths, options, session);
  const work: Work = { session, settingsOf, lastYearOf };
  const { each, failures } = tolerant(session);
  // All are mended before any is checked: one may be compared with another.
  if (options.fix) {
    for (const folder of new Set(paths.map((path) => dirname(path)))) sweepStages(folder);
    for (const path of paths) await each(path, () => fixOne(path, work));
  }
  const unfixed = new Set(failures.map(({ path }) => path));
  const step = progress(paths.length, environment);
  const files: CheckedFile[] = [];
  for (const path of paths) {
    if (!unfixed.has(path))
      await each(path, async () => files.push(checkFile(...(await readOne(path, work)))));
    step();
  }
  environment.out(
    options.format === "json" ? json(files, failures) : pretty(files, words, environment.color),
  );
  if (failures.length > 0) return exitCode.failure;
  const failing = files.some(({ findings }) => findings.some((finding) => countsAt(options.failOn, finding)));
  return failing ? exitCode.findings : exitCode.clean;
}

interface Work {
  readonly session: Session;
  readonly settingsOf: ReturnType<typeof settingsReader>;
  readonly lastYearOf: LastYearFinder;
}

/** A report as it is now, and what it is checked with. */
async function readOne(path: string, { session, settingsOf, lastYearOf }: Work): Promise<[Source, Settings]> {
  const settings = await settingsOf(path);
  const source = await readReport(path, settings.forms, session);
  return [source, comparedWith(await lastYearOf(source, settings), settings)];
}

async function fixOne(path: string, work: Work): Promise<void> {
  const { environment, words } = work.session;
  const [read, settings] = await readOne(path, work);
  const { source, places } = fixSource(read, settings);
  if (places === 0) return;
  writeFileWhole(path, source.text, words, read.text);
  environment.err(`${words.fixed(path, places)}\n`);
}
