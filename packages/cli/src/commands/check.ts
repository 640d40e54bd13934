import { fixSource, type Severity, type Source } from "@gouji/core";
import { CliError } from "../cli-error.js";
import type { CommonOptions, Session } from "../environment.js";
import { type ExitCode, exitCode } from "../exit-code.js";
import { findReports } from "../input/find-reports.js";
import { lastYearFinder } from "../input/last-years.js";
import { readReport } from "../input/read-report.js";
import { type Settings, settingsReader } from "../input/settings.js";
import { json } from "../output/json.js";
import { pretty } from "../output/pretty.js";
import { progress } from "../output/progress.js";
import { countsAt } from "../output/summary.js";
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
  const paths = await findReports(inputs, words);
  const lastYearOf = lastYearFinder(paths, options, session);
  const step = progress(paths.length, environment);
  const files: CheckedFile[] = [];
  const { each, failures } = tolerant(session);
  for (const path of paths) {
    await each(path, async () => {
      const settings = await settingsOf(path);
      const source = await readReport(path, settings.forms, session);
      const compared = comparedWith(await lastYearOf(source, settings), settings);
      files.push(await checkOne(source, compared, options.fix, session));
    });
    step();
  }
  environment.out(
    options.format === "json" ? json(files, failures) : pretty(files, words, environment.color),
  );
  if (failures.length > 0) return exitCode.failure;
  const failing = files.some(({ findings }) => findings.some((finding) => countsAt(options.failOn, finding)));
  return failing ? exitCode.findings : exitCode.clean;
}

async function checkOne(
  source: Source,
  settings: Settings,
  fix: boolean,
  session: Session,
): Promise<CheckedFile> {
  if (!fix) return checkFile(source, settings);
  const { source: mended, places } = fixSource(source, settings);
  if (places > 0) {
    await writeFileWhole(source.file, mended.text, session.words);
    session.environment.err(`${session.words.fixed(source.file, places)}\n`);
  }
  return checkFile(mended, settings);
}
