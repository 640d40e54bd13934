import { formatOf } from "@gouji/renderer/formats";
import type { Session } from "../environment.js";
import type { OthersFinder } from "../input/others-finder.js";
import { readReport } from "../input/read-report.js";
import type { Settings, settingsReader } from "../input/settings.js";
import { type ManifestEntry, manifestEntry } from "../output/manifest.js";
import type { Line } from "../output/terminal-line.js";
import { addTo, noTotals } from "../output/totals.js";
import { writeTogether } from "../output/write-together.js";
import { fileLines, spokenOf, totalLines } from "../reporters/pretty.js";
import { type CheckedFile, checkFile, comparedWith, draftFindings } from "./checked-file.js";
import type { DocumentMaker } from "./document-maker.js";
import { outputPath } from "./output-names.js";
import { refusingErrors } from "./refusing-errors.js";
import type { RenderOptions } from "./render-options.js";
import { reportedFile } from "./reported-file.js";

/** What all reports of a run share. */
export interface RenderWork {
  readonly options: RenderOptions;
  readonly session: Session;
  readonly maker: DocumentMaker;
  readonly settingsOf: ReturnType<typeof settingsReader>;
  readonly othersOf: OthersFinder;
  /** The settings that reports of this run were checked with. */
  readonly met: Set<Settings>;
}

/** What was made of a report, or why nothing was. */
export interface Outcome {
  readonly made?: ManifestEntry;
  readonly refusal?: readonly Line[];
}

/** Makes all documents of one report, or none. */
export async function renderReport(path: string, name: string, work: RenderWork): Promise<Outcome> {
  const { options, session, maker } = work;
  const { messages } = session;
  const settings = await work.settingsOf(path);
  work.met.add(settings);
  const source = await readReport(path, settings.forms, session);
  const compared = comparedWith(await work.othersOf(source, settings), settings);
  const file = checkFile(source, compared);
  const refusal = refusalOf(file, work);
  if (!file.form || refusal !== undefined) return { refusal: refusal ?? [] };
  try {
    const documents = await maker.make(file, file.form, {
      ...(options.draft && { draft: draftFindings(file, compared) }),
      theme: settings.theme,
    });
    if (documents.length === 0) return {};
    const files = documents.map(({ format, content }) => ({
      path: outputPath(name, formatOf(format).ending, options),
      kind: format,
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

function refusalOf(file: CheckedFile, { options, session }: RenderWork): readonly Line[] | undefined {
  const errors = refusingErrors(file, options.draft);
  if (!errors) return undefined;
  const reported = reportedFile({ ...file, findings: errors });
  const messages = spokenOf(reported.language, session);
  return [
    ...fileLines(reported, messages),
    ...totalLines(addTo(noTotals, reported), messages),
    messages.refused(file.path, errors.length),
  ];
}
