import { availableParallelism } from "node:os";
import { CliError } from "../cli-error.js";
import { type ExitCode, exitCode, type Session } from "../environment.js";
import { findReports } from "../input/find-reports.js";
import { othersFinder } from "../input/others-finder.js";
import { settingsReader } from "../input/settings.js";
import { type ManifestEntry, manifestText } from "../output/manifest.js";
import { overrideLines } from "../reporters/pretty.js";
import { progress } from "../output/progress.js";
import { sweepStages } from "../output/sweep-stages.js";
import { writeTogether } from "../output/write-together.js";
import { overridesOf } from "./overrides.js";
import { inOrder } from "./in-order.js";
import { outputNames } from "./output-names.js";
import { prepareManifest } from "./prepare-manifest.js";
import type { RenderOptions } from "./render-options.js";
import { type Outcome, renderReport, type RenderWork } from "./render-report.js";
import { fileSteps } from "./file-steps.js";
import { openDocumentMaker } from "./document-maker.js";
import { documentSettings } from "./document-settings.js";

/** `gouji render`: documents of reports, each refused while errors remain that are not suppressed. */
export async function render(
  inputs: readonly string[],
  options: RenderOptions,
  session: Session,
): Promise<ExitCode> {
  const { environment, messages } = session;
  if (options.out === "-") throw new CliError(messages.outNeedsFolder);
  const paths = await findReports(inputs, session);
  const names = outputNames(paths, messages);
  const workers = workersFor(paths.length, options.workers);
  const documents = documentSettings(options, session);
  sweepStages(options.out);
  prepareManifest([...names.values()], options, documents, messages);
  const maker = openDocumentMaker(documents, workers, session);
  const work: RenderWork = {
    options,
    session,
    maker,
    settingsOf: settingsReader(options, session),
    othersOf: await othersFinder(paths, options, session),
    met: new Set(),
  };
  const step = progress(paths.length, environment);
  const { each, failures } = fileSteps(session);
  const made: ManifestEntry[] = [];
  try {
    const outcomes = inOrder(paths, 2 * workers, async (path) => {
      let outcome: Outcome | undefined;
      await each(path, async () => (outcome = await renderReport(path, names.get(path) ?? "", work)));
      return outcome;
    });
    for await (const outcome of outcomes) {
      step();
      if (outcome?.made) made.push(outcome.made);
      environment.printError(...(outcome?.refusal ?? []));
      for (const path of outcome?.made?.outputs ?? []) environment.print(messages.written(path.path));
    }
  } finally {
    maker.close();
  }
  const overrides = overridesOf(work.met);
  if (options.manifest !== undefined) {
    const formats = documents.formats.filter((format) => !maker.unavailable.has(format));
    const record = await manifestText({ reports: made, overrides, formats }, options, session.language);
    const content = Buffer.from(record);
    writeTogether([{ path: options.manifest, kind: "manifest", content }], messages);
  }
  if (paths.length > 1) environment.printError(messages.rendered(made.length, paths.length - made.length));
  environment.printError(...overrideLines(overrides, messages));
  if (failures.length + maker.unavailable.size > 0) return exitCode.failure;
  return made.length < paths.length ? exitCode.findings : exitCode.clean;
}

const enoughForWorkers = 30;

/** A few reports are sooner made one by one than processes started. */
function workersFor(reports: number, wanted: number | undefined): number {
  if (wanted !== undefined) return wanted;
  return reports < enoughForWorkers ? 1 : Math.min(availableParallelism(), 8);
}
