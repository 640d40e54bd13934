import type { CheckedReport, Form } from "@gouji/core";
import type { ThemeTokens } from "@gouji/core/configuration";
import { buildDocument, type ReportDocument, type Themes, themeOf } from "@gouji/renderer";
import type { DocumentOptions, FormatName } from "@gouji/renderer/formats";
import { createRenderer } from "@gouji/renderer/pool";
import { CliError } from "../cli-error.js";
import type { Session } from "../environment.js";
import type { Messages } from "../messages/messages.js";
import type { CheckedFile } from "./checked-file.js";
import type { DocumentSettings } from "./document-settings.js";

export interface MadeDocument {
  readonly format: FormatName;
  readonly content: Uint8Array;
}

/** What one report is rendered with. */
export interface ReportLook {
  /** Makes a draft that shows these findings. */
  readonly draft?: CheckedReport["findings"];
  readonly theme: ThemeTokens | undefined;
}

export interface DocumentMaker {
  /** The documents of a report in all formats that this machine has an engine for. */
  make(file: CheckedFile, form: Form, look: ReportLook): Promise<readonly MadeDocument[]>;
  /** The formats that this machine turned out to have no engine for. */
  readonly unavailable: ReadonlySet<FormatName>;
  close(): void;
}

/** Makes the documents of a run; engines are loaded with the first document that needs one. */
export function openDocumentMaker(
  { formats, options }: DocumentSettings,
  workers: number,
  { environment, messages }: Session,
): DocumentMaker {
  // One report is sooner made here than a process started.
  const renderer = createRenderer({ workers: workers > 1 ? workers : 0 });
  const themeFor = themes();
  const unavailable = new Set<FormatName>();
  const makeOne = async (document: ReportDocument, format: FormatName, own: DocumentOptions) => {
    try {
      return [{ format, content: await renderer.render(document, { ...own, to: format }) }];
    } catch (error) {
      if (!isMissingEngine(error)) throw error;
      if (!unavailable.has(format)) environment.printError(messages.noEngine(format, error.machine));
      unavailable.add(format);
      return [];
    }
  };
  return {
    unavailable,
    async make(file, form, { draft, theme }) {
      const { source, figures } = file;
      const document = buildDocument(source, form, {
        ...(figures && { figures }),
        ...(draft && { draft: { findings: draft } }),
      });
      const made: MadeDocument[] = [];
      try {
        for (const format of formats.filter((one) => !unavailable.has(one)))
          made.push(...(await makeOne(document, format, { ...options, theme: themeFor(theme) })));
      } catch (cause) {
        throw explained(cause, file.path, messages);
      }
      return made;
    },
    close: () => {
      renderer.close();
    },
  };
}

/** Many reports share a theme, which is made once. */
function themes(): (tokens?: ThemeTokens) => Themes {
  const made = new Map<ThemeTokens, Themes>();
  return (tokens = usual) => {
    const theme = made.get(tokens) ?? themeOf(tokens);
    made.set(tokens, theme);
    return theme;
  };
}

const usual: ThemeTokens = {};

/** Whether a document could not be made because the engine of its format is not there. */
export function isMissingEngine(error: unknown): error is Error & { readonly machine: string } {
  return error instanceof Error && error.name === "MissingEngineError";
}

/** What the author or the machine's keeper can mend, said as that; all else is a bug and passes. */
function explained(cause: unknown, path: string, messages: Messages): unknown {
  if (!(cause instanceof Error)) return cause;
  if (cause.name === "MissingFontError") return new CliError(messages.missingFonts(cause.message), { cause });
  if (cause.name === "WorkerCrashError")
    return new CliError(messages.crashed(path, cause.message), { cause });
  return cause;
}
