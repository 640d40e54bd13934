import { availableParallelism } from "node:os";
import {
  checkReport,
  type ComparedReport,
  readForComparison,
  readSource,
  readValue,
  type Source,
} from "@gouji/core";
import { buildDocument, type Themes, themeOf } from "@gouji/renderer";
import { type DocumentOptions, formatOf } from "@gouji/renderer/formats";
import { createRenderer, type Renderer } from "@gouji/renderer/pool";
import { CliError } from "../cli-error.js";
import type { Session } from "../environment.js";
import { type ExitCode, exitCode } from "../environment.js";
import { type Settings, settingsReader } from "../input/settings.js";
import { overrideLines } from "../reporters/pretty.js";
import { comparedWith, draftFindings } from "./checked-file.js";
import { idOf, lineJob, type LineAnswer, type LineJob } from "./line-job.js";
import { overridesOf } from "./overrides.js";
import { refusingErrors } from "./refusing-errors.js";
import type { RenderOptions } from "./render-options.js";
import { documentOptions } from "./document-settings.js";
import { isMissingEngine } from "./document-maker.js";

interface Work {
  readonly settings: Settings;
  readonly renderer: Renderer;
  readonly theme: Themes;
  readonly options: DocumentOptions;
  /** Called when a job fails because this machine has no engine for its format. */
  readonly engineMissing: () => void;
}

/** `gouji render --ndjson - -o -`: a job a line in, an answer a line out as soon as it is ready, for other languages. */
export async function renderLines(
  inputs: readonly string[],
  options: RenderOptions,
  session: Session,
): Promise<ExitCode> {
  const { environment, messages } = session;
  if (inputs.join() !== "-" || options.out !== "-") throw new CliError(messages.linesNeedDashes);
  const made = documentOptions(options, session);
  const settings = await settingsReader(options, session)("-");
  environment.printError(...overrideLines(overridesOf(new Set([settings])), messages));
  const theme = themeOf(settings.theme ?? {});
  const { workers = availableParallelism() } = options;
  const renderer = createRenderer({ workers });
  const running = new Set<Promise<void>>();
  let code: ExitCode = exitCode.clean;
  const work: Work = {
    settings,
    renderer,
    theme,
    options: made,
    engineMissing: () => (code = exitCode.failure),
  };
  const answer = async (line: string, number: number) => {
    const given = await answerTo(line, number, work);
    if (given.content === undefined && code === exitCode.clean) code = exitCode.findings;
    environment.writeData(`${JSON.stringify(given)}\n`);
  };
  try {
    let number = 0;
    for await (const line of environment.stdinLines()) {
      number += 1;
      if (line.trim() === "") continue;
      const job = answer(line, number).finally(() => running.delete(job));
      running.add(job);
      if (running.size >= 2 * workers) await Promise.race(running);
    }
    await Promise.all(running);
  } finally {
    renderer.close();
  }
  // Jobs whose answers nobody reads were not done.
  return environment.outputOpen() ? code : exitCode.failure;
}

/** To which line the answer is: by its id, or by its number. */
function answered(id: LineJob["id"], line: number): Pick<LineAnswer, "id" | "line"> {
  return id === undefined ? { line } : { id };
}

async function answerTo(line: string, number: number, work: Work): Promise<LineAnswer> {
  let id: LineJob["id"];
  try {
    const job: unknown = JSON.parse(line);
    id = idOf(job);
    return { ...answered(id, number), ...(await perform(lineJob(job), work)) };
  } catch (error) {
    if (isMissingEngine(error)) work.engineMissing();
    return { ...answered(id, number), error: error instanceof Error ? error.message : String(error) };
  }
}

async function perform(job: LineJob, { settings, theme, renderer, options }: Work): Promise<LineAnswer> {
  const { to, draft = false, timeout } = job;
  const source = sourceOf(job, settings);
  const lastYear = lastYearOf(job, settings);
  const compared = comparedWith(lastYear ? { lastYear } : {}, settings);
  const { form, figures, findings } = checkReport(source, settings.forms, compared.context);
  const errors = refusingErrors({ form, source, findings }, draft);
  if (!form || errors) return { findings: errors ?? [] };
  const document = buildDocument(source, form, {
    ...(figures && { figures }),
    ...(draft && { draft: { findings: draftFindings({ source, form, findings }, compared) } }),
  });
  const content = await renderer.render(document, {
    ...options,
    to,
    theme,
    ...(timeout !== undefined && { timeout }),
  });
  const encoding = formatOf(to).content === "binary" ? "base64" : "utf-8";
  return { to, title: document.title, encoding, content: Buffer.from(content).toString(encoding) };
}

function lastYearOf({ lastYear }: LineJob, { forms }: Settings): ComparedReport | undefined {
  if (lastYear === undefined) return undefined;
  const file = "last-year.gouji.yaml";
  const source = typeof lastYear === "string" ? readSource(lastYear, file, forms) : readValue(lastYear, file);
  const read = readForComparison(source, forms);
  if (!read) throw new Error("lastYear is no report that can be read");
  return read;
}

function sourceOf({ report, file }: LineJob, { forms }: Settings): Source {
  return typeof report === "string"
    ? readSource(report, file ?? "report.gouji.yaml", forms)
    : readValue(report, file ?? "report.gouji.json");
}
