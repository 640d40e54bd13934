import { resolve } from "node:path";
import { type ComparedReport, readForComparison, readSource, type Source } from "@gouji/core";
import { identityIn, identityOf, ReportIndex } from "@gouji/core/report";
import { CliError, isCliError } from "../cli-error.js";
import type { CommonOptions, Session } from "../environment.js";
import { findReports } from "./find-reports.js";
import { readText } from "./read-report.js";
import type { Settings } from "./settings.js";

/** Finds the report of the year before; a report whose counterpart is not where it should be, or cannot be read, is reported. */
export type LastYearFinder = (source: Source, settings: Settings) => Promise<ComparedReport | undefined>;

/**
 * Looks among the reports of this run, and where the command line and the configuration point.
 *
 * @throws CliError where a path of the command line leads to no report
 */
export async function lastYearFinder(
  paths: readonly string[],
  { lastYear: given = [] }: CommonOptions,
  session: Session,
): Promise<LastYearFinder> {
  const { environment, messages } = session;
  const index = new ReportIndex();
  // Of each file, the path as it was given: messages name it so.
  const names = new Map<string, string>();
  const searched = new Map<string, Promise<void>>();
  const reported = new Set<string>();
  if (given.includes("-")) throw new CliError(messages.lastYearNeedsFiles);
  for (const place of given) await search(place);
  let own: Promise<void> | undefined;

  return async (source, { forms, lastYear: configured }) => {
    if (paths.length === 1 && given.length + configured.length === 0) return undefined;
    // A report of this run that cannot be read is reported in its turn.
    await (own ??= take(
      paths.filter((path) => path !== "-"),
      () => undefined,
    ));
    // What is wrong with a configured place keeps no report from being checked by itself.
    for (const place of configured) await search(place).catch(reportOnce);
    const identity = identityOf(source.value);
    const file = identity && index.lastYearOf(identity, resolve(source.file));
    const name = names.get(file ?? "");
    if (name !== undefined) {
      const read = readForComparison(readSource(await readText(name, session), name, forms), forms);
      if (!read) report(messages.lastYearUnreadable(name));
      return read;
    }
    if (identity && given.length + configured.length > 0)
      report(messages.noLastYear(source.file, identity.year - 1));
    return undefined;
  };

  function report(message: string): void {
    if (!reported.has(message)) environment.printError(message);
    reported.add(message);
  }

  function reportOnce(error: unknown): void {
    if (!isCliError(error)) throw error;
    report(error.message);
  }

  function search(place: string): Promise<void> {
    const searching =
      searched.get(place) ?? findReports([place], messages).then((files) => take(files, report));
    searched.set(place, searching);
    return searching;
  }

  async function take(files: readonly string[], unreadable: (message: string) => void): Promise<void> {
    for (const file of files) {
      try {
        const key = resolve(file);
        index.set(key, identityIn(await readText(file, session), file));
        names.set(key, file);
      } catch (error) {
        if (!isCliError(error)) throw error;
        unreadable(error.message);
      }
    }
  }
}
