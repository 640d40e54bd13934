import { availableParallelism } from "node:os";
import { dirname } from "node:path";
import { CliError } from "../cli-error.js";
import type { Session } from "../environment.js";
import { type ExitCode, exitCode } from "../environment.js";
import { findReports } from "../input/find-reports.js";
import { type LastYearFinder, lastYearFinder } from "../input/last-years.js";
import { readReport } from "../input/read-report.js";
import { type Settings, settingsReader } from "../input/settings.js";
import { type ManifestEntry, manifestEntry, manifestText } from "../output/manifest.js";
import { fileLines, overrideLines, totalLines } from "../reporters/pretty.js";
import type { Line } from "../output/terminal-line.js";
import { addTo, noTotals } from "../output/totals.js";
import { progress } from "../output/progress.js";
import { sweepStages } from "../output/sweep-stages.js";
import { refuseUnwritable, writeTogether } from "../output/write-together.js";
import type { Messages } from "../messages/messages.js";
import { type CheckedFile, checkFile, comparedWith } from "./checked-file.js";
import { overridesOf } from "./overrides.js";
import { reportedFile } from "./reported-file.js";
import { inOrder } from "./in-order.js";
import { outputNames, outputPath, refuseManifestAmong } from "./output-names.js";
import { refuseAttachment } from "./refuse-attachment.js";
import { refusingErrors } from "./refusing-errors.js";
import type { RenderOptions } from "./render-options.js";
import { fileSteps } from "./file-steps.js";
import { writerOptions } from "./writer-options.js";
import { endings, kindOf, openWriters, type WriterOptions, type Writers } from "./writers.js";

/** `gouji render`: documents of reports, each refused while errors remain that nobody has judged. */
export async function render(
  inputs: readonly string[],
  options: RenderOptions,
  session: Session,
): Promise<ExitCode> {
  const { environment, messages } = session;
  if (options.out === "-") throw new CliError(messages.outNeedsFolder);
  await refuseAttachment(options, messages);
  const paths = await findReports(inputs, session);
  const names = outputNames(paths, messages);
  const workers = workersFor(paths.length, options.workers);
  const writing = writerOptions(options, workers, session);
  sweepStages(options.out);
  prepareManifest([...names.values()], options, writing, messages);
  const writers = openWriters(writing, messages);
  const work: Work = {
    options,
    session,
    writers,
    settingsOf: settingsReader(options, session),
    lastYearOf: await lastYearFinder(paths, options, session),
    met: new Set(),
  };
  const step = progress(paths.length, environment);
  const { each, failures } = fileSteps(session);
  const made: ManifestEntry[] = [];
  try {
    const outcomes = inOrder(paths, 2 * workers, async (path) => {
      let outcome: Outcome | undefined;
      await each(path, async () => (outcome = await renderOne(path, names.get(path) ?? "", work)));
      return outcome;
    });
    for await (const outcome of outcomes) {
      step();
      if (outcome?.made) made.push(outcome.made);
      environment.printError(...(outcome?.refusal ?? []));
      for (const path of outcome?.made?.outputs ?? []) environment.print(messages.written(path.path));
    }
  } finally {
    await writers.close();
  }
  const overrides = overridesOf(work.met);
  if (options.manifest !== undefined) {
    const content = Buffer.from(await manifestText({ reports: made, overrides }, options, session.language));
    writeTogether([{ path: options.manifest, kind: "manifest", content }], messages);
  }
  if (paths.length > 1) environment.printError(messages.rendered(made.length, paths.length - made.length));
  environment.printError(...overrideLines(overrides, messages));
  if (failures.length > 0) return exitCode.failure;
  return made.length < paths.length ? exitCode.findings : exitCode.clean;
}

interface Work {
  readonly options: RenderOptions;
  readonly session: Session;
  readonly writers: Writers;
  readonly settingsOf: ReturnType<typeof settingsReader>;
  readonly lastYearOf: LastYearFinder;
  /** The settings that reports of this run were checked with. */
  readonly met: Set<Settings>;
}

/** What was made of a report, or why nothing was. */
interface Outcome {
  readonly made?: ManifestEntry;
  readonly refusal?: readonly Line[];
}

/** All documents of one report, or none. */
async function renderOne(path: string, name: string, work: Work): Promise<Outcome> {
  const { options, session, writers } = work;
  const { messages } = session;
  const settings = await work.settingsOf(path);
  work.met.add(settings);
  const source = await readReport(path, settings.forms, session);
  const file = checkFile(source, comparedWith(await work.lastYearOf(source, settings), settings));
  const refusal = refusalOf(file, work);
  if (!file.form || refusal !== undefined) return { refusal: refusal ?? [] };
  try {
    const documents = await writers.write(file, file.form, { draft: options.draft, theme: settings.theme });
    const files = documents.map(({ kind, content }) => ({
      path: outputPath(name, endings[kind], options),
      kind,
      content,
    }));
    writeTogether(files, messages);
    const { form } = file;
    return { made: manifestEntry({ path, text: file.source.text, form, theme: settings.theme }, files) };
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "MissingGlyphError") throw error;
    return { refusal: [messages.missingGlyphs(path, error.message)] };
  }
}

/** That its record can be written is known before the first report is made. */
function prepareManifest(
  names: readonly string[],
  options: RenderOptions,
  { targets, fragment }: WriterOptions,
  messages: Messages,
): void {
  const { manifest } = options;
  if (manifest === undefined) return;
  const ends = targets.map((target) => endings[kindOf(target, fragment)]);
  const outputs = names.flatMap((name) => ends.map((ending) => outputPath(name, ending, options)));
  refuseManifestAmong(outputs, manifest, messages);
  refuseUnwritable({ path: manifest, kind: "manifest" }, messages);
  sweepStages(dirname(manifest));
}

function refusalOf(file: CheckedFile, { options, session }: Work): readonly Line[] | undefined {
  const { messages } = session;
  const errors = refusingErrors(file, options.draft);
  if (!errors) return undefined;
  const reported = reportedFile({ ...file, findings: errors });
  return [
    ...fileLines(reported, messages),
    ...totalLines(addTo(noTotals, reported), messages),
    messages.refused(file.path, errors.length),
  ];
}

const enoughForWorkers = 30;

/** A few reports are sooner made one by one than processes started. */
function workersFor(reports: number, wanted: number | undefined): number {
  if (wanted !== undefined) return wanted;
  return reports < enoughForWorkers ? 1 : Math.min(availableParallelism(), 8);
}
