import { basename, join } from "node:path";
import { CliError } from "../cli-error.js";
import type { CommonOptions, Session } from "../environment.js";
import { type ExitCode, exitCode } from "../exit-code.js";
import { findReports } from "../input/find-reports.js";
import { readReport } from "../input/read-report.js";
import { settingsReader } from "../input/settings.js";
import { pretty } from "../output/pretty.js";
import { progress } from "../output/progress.js";
import { countsAt } from "../output/summary.js";
import { writeFileWhole } from "../output/write-file.js";
import { type CheckedFile, checkFile } from "./checked-file.js";
import { tolerant } from "./tolerant.js";
import { isTarget, openWriters, targets, type Writers } from "./writers.js";

export interface RenderOptions extends CommonOptions {
  readonly to: string;
  readonly out: string;
  readonly draft: boolean;
  readonly fonts: "shipped" | "office";
}

/** `gouji render`: documents of reports, each refused while errors remain that nobody has judged. */
export async function render(
  inputs: readonly string[],
  options: RenderOptions,
  session: Session,
): Promise<ExitCode> {
  const { environment, words } = session;
  const writers = openWriters(targetsIn(options.to, session), options.fonts, words);
  try {
    const settingsOf = settingsReader(options, session);
    const paths = await findReports(inputs, words);
    const names = outputNames(paths, session);
    const step = progress(paths.length, environment);
    let code: ExitCode = exitCode.clean;
    const { each, failures } = tolerant(session);
    for (const path of paths) {
      await each(path, async () => {
        const settings = await settingsOf(path);
        const file = checkFile(await readReport(path, settings.forms, session), settings);
        if (!(await renderOne(file, names.get(path) ?? "", { options, session, writers })))
          code = exitCode.findings;
      });
      step();
    }
    if (failures.length > 0) return exitCode.failure;
    return code;
  } finally {
    await writers.close();
  }
}

interface Work {
  readonly options: RenderOptions;
  readonly session: Session;
  readonly writers: Writers;
}

/** All documents of one report, or none. */
async function renderOne(
  file: CheckedFile,
  name: string,
  { options, session, writers }: Work,
): Promise<boolean> {
  const { environment, words } = session;
  const errors = file.findings.filter((finding) => countsAt("error", finding));
  // Without a form, or with a file that cannot be read, there is nothing to lay out even for a draft.
  const layable = file.form && file.source.root && !errors.some(({ rule }) => rule === "syntax");
  if (!file.form || !layable || (errors.length > 0 && !options.draft)) {
    environment.err(pretty([{ ...file, findings: errors }], words, environment.color));
    environment.err(`${words.refused(file.path, errors.length)}\n`);
    return false;
  }
  const documents = await writers.write(file, file.form, options.draft);
  for (const { target, content } of documents) {
    const path = join(options.out, `${name}${options.draft ? ".draft" : ""}.${target}`);
    await writeFileWhole(path, content, words);
    environment.out(`${words.written(path)}\n`);
  }
  return true;
}

function targetsIn(list: string, { words }: Session) {
  return [...new Set(list.split(","))].map((name) => {
    const target = name.trim();
    if (!isTarget(target)) throw new CliError(words.unknownTarget(target, targets.join(", ")));
    return target;
  });
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
