import { availableParallelism } from "node:os";
import { basename, join } from "node:path";
import { CliError } from "../cli-error.js";
import type { Session } from "../environment.js";
import { type ExitCode, exitCode } from "../exit-code.js";
import { findReports } from "../input/find-reports.js";
import { type LastYearFinder, lastYearFinder } from "../input/last-years.js";
import { readReport } from "../input/read-report.js";
import { settingsReader } from "../input/settings.js";
import { type ManifestEntry, manifestEntry, manifestText } from "../output/manifest.js";
import { pretty } from "../output/pretty.js";
import { progress } from "../output/progress.js";
import { sweepStages } from "../output/sweep-stages.js";
import { writeTogether } from "../output/write-together.js";
import { type CheckedFile, checkFile, comparedWith } from "./checked-file.js";
import { inOrder } from "./in-order.js";
import { refusingErrors } from "./refusing-errors.js";
import type { RenderOptions } from "./render-options.js";
import { tolerant } from "./tolerant.js";
import { writerOptions } from "./writer-options.js";
import { openWriters, type Writers } from "./writers.js";

/** `gouji render`: documents of reports, each refused while errors remain that nobody has judged. */
export async function render(
  inputs: readonly string[],
  options: RenderOptions,
  session: Session,
): Promise<ExitCode> {
  const { environment, words } = session;
  const paths = await findReports(inputs, words);
  const names = outputNames(paths, session);
  const workers = workersFor(paths.length, options.workers);
  const writers = openWriters(writerOptions(options, workers, session), words);
  const work: Work = {
    options,
    session,
    writers,
    settingsOf: settingsReader(options, session),
    lastYearOf: await lastYearFinder(paths, options, session),
  };
  const step = progress(paths.length, environment);
  const { each, failures } = tolerant(session);
  const made: ManifestEntry[] = [];
  sweepStages(options.out);
  try {
    const outcomes = inOrder(paths, 2 * workers, async (path) => {
      let outcome: Outcome | undefined;
      await each(path, async () => (outcome = await renderOne(path, names.get(path) ?? "", work)));
      return outcome;
    });
    for await (const outcome of outcomes) {
      step();
      if (outcome?.made) made.push(outcome.made);
      environment.err(outcome?.refusal ?? "");
      for (const path of outcome?.made?.outputs ?? []) environment.out(`${words.written(path.path)}\n`);
    }
  } finally {
    await writers.close();
  }
  if (options.manifest !== undefined) {
    writeTogether([{ path: options.manifest, content: Buffer.from(await manifestText(made)) }], words);
  }
  if (paths.length > 1) environment.err(`${words.rendered(made.length, paths.length - made.length)}\n`);
  if (failures.length > 0) return exitCode.failure;
  return made.length < paths.length ? exitCode.findings : exitCode.clean;
}

interface Work {
  readonly options: RenderOptions;
  readonly session: Session;
  readonly writers: Writers;
  readonly settingsOf: ReturnType<typeof settingsReader>;
  readonly lastYearOf: LastYearFinder;
}

/** What was made of a report, or why nothing was. */
interface Outcome {
  readonly made?: ManifestEntry;
  readonly refusal?: string;
}

/** All documents of one report, or none. */
async function renderOne(path: string, name: string, work: Work): Promise<Outcome> {
  const { options, session, writers } = work;
  const { words } = session;
  const settings = await work.settingsOf(path);
  const source = await readReport(path, settings.forms, session);
  const file = checkFile(source, comparedWith(await work.lastYearOf(source, settings), settings));
  const refusal = refusalOf(file, work);
  if (!file.form || refusal !== undefined) return { refusal: refusal ?? "" };
  try {
    const documents = await writers.write(file, file.form, { draft: options.draft, theme: settings.theme });
    const files = documents.map(({ ending, content }) => ({
      path: join(options.out, `${name}${options.draft ? ".draft" : ""}.${ending}`),
      content,
    }));
    writeTogether(files, words);
    return { made: manifestEntry(path, file.source.text, files) };
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "MissingGlyphError") throw error;
    return { refusal: `${words.missingGlyphs(path, error.message)}\n` };
  }
}

function refusalOf(file: CheckedFile, { options, session }: Work): string | undefined {
  const { environment, words } = session;
  const errors = refusingErrors(file, options.draft);
  if (!errors) return undefined;
  const findings = pretty([{ ...file, findings: errors }], words, environment.color);
  return `${findings}${words.refused(file.path, errors.length)}\n`;
}

const enoughForWorkers = 30;

/** A few reports are sooner made one by one than processes started. */
function workersFor(reports: number, wanted: number | undefined): number {
  if (wanted !== undefined) return Math.max(1, Math.trunc(wanted) || 1);
  return reports < enoughForWorkers ? 1 : Math.min(availableParallelism(), 8);
}

/** One name for the documents of each report; two reports that would overwrite each other are refused. */
function outputNames(paths: readonly string[], { words }: Session): Map<string, string> {
  const taken = new Map<string, string>();
  const names = new Map<string, string>();
  for (const path of paths) {
    const name = path === "-" ? "report" : basename(path).replace(/(?:\.gouji)?\.(?:ya?ml|json)$/i, "");
    const other = taken.get(name.toLowerCase());
    if (other !== undefined) throw new CliError(words.sameOutput(other, path));
    taken.set(name.toLowerCase(), path);
    names.set(path, name);
  }
  return names;
}
