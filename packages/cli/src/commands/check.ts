import { dirname } from "node:path";
import { fixSource, type Severity, type Source } from "@gouji/core";
import { CliError } from "../cli-error.js";
import type { CommonOptions, Session } from "../environment.js";
import { type ExitCode, exitCode } from "../environment.js";
import { findReports } from "../input/find-reports.js";
import { type OthersFinder, othersFinder } from "../input/others-finder.js";
import { readReport } from "../input/read-report.js";
import { type Settings, settingsReader } from "../input/settings.js";
import { progress } from "../output/progress.js";
import { sweepStages } from "../output/sweep-stages.js";
import { addTo, noTotals, reaches } from "../output/totals.js";
import { writeFileWhole } from "../output/write-file.js";
import { checkFile, comparedWith } from "./checked-file.js";
import { fileSteps } from "./file-steps.js";
import { overridesOf } from "./overrides.js";
import { reportedFile } from "./reported-file.js";
import { type ReporterName, reporters } from "../reporters/reporters.js";

export interface CheckOptions extends CommonOptions {
  readonly format: ReporterName;
  readonly failOn: Severity;
  readonly fix: boolean;
  readonly unsafe: boolean;
}

/** `gouji check`: checks reports, mends them when asked, and prints what is left. */
export async function check(
  inputs: readonly string[],
  options: CheckOptions,
  session: Session,
): Promise<ExitCode> {
  const { environment, messages } = session;
  if (options.unsafe && !options.fix) throw new CliError(messages.unsafeNeedsFix);
  if (options.fix && inputs.includes("-")) throw new CliError(messages.fixNeedsFiles);
  const settingsOf = settingsReader(options, session);
  const paths = await findReports(inputs, session);
  const othersOf = await othersFinder(paths, options, session);
  const work: Work = { session, settingsOf, othersOf, met: new Set() };
  const steps = fileSteps(session);
  const { each, failures } = steps;
  // All are mended before any is checked: one may be compared with another.
  if (options.fix) {
    for (const folder of new Set(paths.map((path) => dirname(path)))) sweepStages(folder);
    await fixAll(paths, options, work, steps);
  }
  const unfixed = new Set(failures.map(({ path }) => path));
  const step = progress(paths.length, environment);
  const reporter = reporters[options.format](session);
  let totals = noTotals;
  for (const path of paths) {
    if (!unfixed.has(path))
      await each(path, async () => {
        // Of each report this is all that stays, and only as long as the reporter wants it.
        const file = reportedFile(checkFile(...(await readOne(path, work))));
        totals = addTo(totals, file);
        reporter.file(file);
      });
    step();
  }
  reporter.end({ totals, overrides: overridesOf(work.met), failures });
  if (failures.length > 0) return exitCode.failure;
  return reaches(options.failOn, totals) ? exitCode.findings : exitCode.clean;
}

/** A figure is carried from year to year; a line of reports is hardly longer. */
const mostRounds = 20;

interface Work {
  readonly session: Session;
  readonly settingsOf: ReturnType<typeof settingsReader>;
  readonly othersOf: OthersFinder;
  /** The settings that reports of this run were checked with. */
  readonly met: Set<Settings>;
}

/** A report as it is now, and what it is checked with. */
async function readOne(
  path: string,
  { session, settingsOf, othersOf, met }: Work,
): Promise<[Source, Settings]> {
  const settings = await settingsOf(path);
  met.add(settings);
  const source = await readReport(path, settings.forms, session);
  return [source, comparedWith(await othersOf(source, settings), settings)];
}

/** Mending one report can show what another should have: all are gone through until none changes any more. */
async function fixAll(
  paths: readonly string[],
  options: CheckOptions,
  work: Work,
  { each, failures }: ReturnType<typeof fileSteps>,
): Promise<void> {
  for (let round = 0; round < mostRounds; round++) {
    const failed = new Set(failures.map(({ path }) => path));
    let changed = 0;
    for (const path of paths.filter((one) => !failed.has(one)))
      await each(path, async () => {
        if (await fixOne(path, options, work)) changed += 1;
      });
    if (changed === 0 || paths.length === 1) return;
  }
}

/** @returns whether the report was changed */
async function fixOne(path: string, { unsafe }: CheckOptions, work: Work): Promise<boolean> {
  const { environment, messages } = work.session;
  const [report, settings] = await readOne(path, work);
  const { source, places, figures } = fixSource(report, { ...settings, unsafe });
  if (places === 0) return false;
  writeFileWhole(path, source.text, messages, report.text);
  environment.printError(messages.fixed(path, places));
  for (const { label, before, after } of figures)
    environment.printError(messages.fixedFigure(label, before, after));
  return true;
}
