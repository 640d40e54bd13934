import { resolve } from "node:path";
import {
  identityIn,
  identityOf,
  type ComparedReport,
  readForComparison,
  readSource,
  ReportIndex,
  type Source,
} from "@gouji/core";
import { isCliError } from "../cli-error.js";
import type { CommonOptions, Session } from "../environment.js";
import { findReports } from "./find-reports.js";
import { readText } from "./read-report.js";
import type { Settings } from "./settings.js";

/**
 * Finds the report of the year before: among the reports of this run, and where the command line and the configuration
 * point. A report whose counterpart is not where they point is told of.
 */
export function lastYearFinder(
  paths: readonly string[],
  { lastYear: given = [] }: CommonOptions,
  session: Session,
): (source: Source, settings: Settings) => Promise<ComparedReport | undefined> {
  const { environment, words } = session;
  const index = new ReportIndex();
  // Of each file, the path as it was given: messages name it so.
  const names = new Map<string, string>();
  const searched = new Map<string, Promise<void>>();
  const neighbours = paths.filter((path) => path !== "-");
  let own: Promise<void> | undefined;

  return async (source, { forms, lastYear: configured }) => {
    const places = [...given, ...configured];
    if (paths.length === 1 && places.length === 0) return undefined;
    // A report of this run that cannot be read is told of in its turn.
    await (own ??= take(neighbours, () => undefined));
    for (const place of places) await search(place);
    const identity = identityOf(source.value);
    const file = identity && index.lastYearOf(identity, resolve(source.file));
    const name = names.get(file ?? "");
    if (name !== undefined)
      return readForComparison(readSource(await readText(name, session), name, forms), forms);
    if (identity && places.length > 0)
      environment.err(`${words.noLastYear(source.file, identity.year - 1)}\n`);
    return undefined;
  };

  async function search(place: string): Promise<void> {
    const searching =
      searched.get(place) ??
      take(await findReports([place], words), (message) => {
        environment.err(`${message}\n`);
      });
    searched.set(place, searching);
    await searching;
  }

  async function take(files: readonly string[], tell: (message: string) => void): Promise<void> {
    for (const file of files) {
      try {
        const key = resolve(file);
        index.set(key, identityIn(await readText(file, session), file));
        names.set(key, file);
      } catch (error) {
        if (!isCliError(error)) throw error;
        tell(error.message);
      }
    }
  }
}
