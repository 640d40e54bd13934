import { resolve } from "node:path";
import type { OtherReports, Source } from "@gouji/core";
import { AdjacentYears } from "@gouji/project";
import { nodeFiles } from "@gouji/project/node";
import { CliError, isCliError } from "../cli-error.js";
import type { CommonOptions, Session } from "../environment.js";
import { findReports } from "./find-reports.js";
import { readText } from "./read-report.js";
import type { Settings } from "./settings.js";

/**
 * Finds the reports that one is compared with: that of the year before, and this year's of other forms. Where one is not to be
 * had although it should be, this is reported.
 */
export type OthersFinder = (source: Source, settings: Settings) => Promise<OtherReports>;

/**
 * Looks among the reports of this run, and where the command line and the configuration point.
 *
 * @throws CliError where a path of the command line leads to no report
 */
export async function othersFinder(
  paths: readonly string[],
  { lastYear: given = [] }: CommonOptions,
  session: Session,
): Promise<OthersFinder> {
  const { environment, messages } = session;
  // Each report is compared with once, as a rule.
  const years = new AdjacentYears(nodeFiles, { kept: 1 });
  const searched = new Map<string, Promise<void>>();
  const reported = new Set<string>();
  if (given.includes("-")) throw new CliError(messages.lastYearNeedsFiles);
  for (const place of given) await search(place);
  let own: Promise<void> | undefined;

  return async (source, { forms, lastYear: configured }) => {
    const isPointedAt = given.length + configured.length > 0;
    if (paths.length === 1 && !isPointedAt) return {};
    // A report of this run that cannot be read is reported in its turn.
    await (own ??= take(
      paths.filter((path) => path !== "-"),
      () => undefined,
    ));
    // What is wrong with a configured place keeps no report from being checked by itself.
    for (const place of configured) await search(place).catch(reportError);
    const key = resolve(source.file);
    const { lastYear, otherForms, reports } = await years.othersOf(key, forms, source);
    if (lastYear.kind === "unreadable") report(messages.lastYearUnreadable(lastYear.file));
    if (lastYear.kind === "several") report(messages.lastYearSeveral(source.file, lastYear.files));
    if (lastYear.kind === "none" && isPointedAt && lastYear.year !== undefined)
      report(messages.noLastYear(source.file, lastYear.year));
    for (const [form, found] of otherForms)
      if (found.kind === "unreadable") report(messages.otherFormUnreadable(form, found.file));
    return reports;
  };

  function report(message: string): void {
    if (!reported.has(message)) environment.printError(message);
    reported.add(message);
  }

  function reportError(error: unknown): void {
    if (!isCliError(error)) throw error;
    report(error.message);
  }

  function search(place: string): Promise<void> {
    const searching =
      searched.get(place) ?? findReports([place], session).then((files) => take(files, report));
    searched.set(place, searching);
    return searching;
  }

  /** Messages name a file as it was given. */
  async function take(files: readonly string[], unreadable: (message: string) => void): Promise<void> {
    for (const file of files) {
      try {
        years.take(resolve(file), await readText(file, session), file);
      } catch (error) {
        if (!isCliError(error)) throw error;
        unreadable(error.message);
      }
    }
  }
}
