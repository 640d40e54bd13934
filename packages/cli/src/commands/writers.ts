import type { Form, ThemeTokens } from "@gouji/core";
import { buildDocument, type ReportDocument, type Theme, themeOf } from "@gouji/renderer";
import type { HtmlOptions } from "@gouji/renderer/html";
import type { PdfOptions } from "@gouji/renderer/pdf";
import { CliError } from "../cli-error.js";
import type { Messages } from "../messages/messages.js";
import type { CheckedFile } from "./checked-file.js";

export const targets = ["html", "pdf"] as const;

export type Target = (typeof targets)[number];

/** How the file name of each ends. */
export const endings = { html: "html", fragment: "fragment.html", pdf: "pdf" } as const;

export type DocumentKind = keyof typeof endings;

/** What is made of a target. */
export function kindOf(target: Target, fragment: boolean): DocumentKind {
  return target === "html" && fragment ? "fragment" : target;
}

export function isTarget(name: string): name is Target {
  return (targets as readonly string[]).includes(name);
}

/** A document that was made, and what it is. */
export interface Written {
  readonly kind: DocumentKind;
  readonly content: Uint8Array;
}

/** How one report is written. */
export interface Manner {
  readonly draft: boolean;
  readonly theme: ThemeTokens | undefined;
}

export interface Writers {
  write(file: CheckedFile, form: Form, manner: Manner): Promise<readonly Written[]>;
  close(): Promise<void>;
}

export interface WriterOptions {
  readonly targets: readonly Target[];
  readonly fonts: "shipped" | "office";
  /** With more than one, PDFs are made in processes of their own. */
  readonly workers: number;
  /** Pieces for the editor of a website, in place of pages. */
  readonly fragment: boolean;
  readonly html: HtmlOptions;
  readonly pdf: PdfOptions;
}

/** Writers for the targets; the PDF engine and its fonts are loaded with the first PDF. */
export function openWriters(options: WriterOptions, messages: Messages): Writers {
  const pdf = lazyPdf(options);
  const themeFor = themes();
  const writer = {
    html: (document, theme) => writeHtml(document, theme, options),
    pdf: async (document, theme) => ({
      kind: "pdf",
      content: await (await pdf.open()).render(document, { to: "pdf", pdf: { ...options.pdf, theme } }),
    }),
  } satisfies Record<Target, (document: ReportDocument, theme: Theme) => Promise<Written>>;
  return {
    async write(file, form, { draft, theme }) {
      const document = buildDocument(file.source, form, draft ? { draft: file } : {});
      const written: Written[] = [];
      try {
        for (const target of options.targets) written.push(await writer[target](document, themeFor(theme)));
      } catch (cause) {
        throw explained(cause, file.path, messages);
      }
      return written;
    },
    close: pdf.close,
  };
}

/** Many reports share a theme, which is made once. */
function themes(): (tokens?: ThemeTokens) => Theme {
  const made = new Map<ThemeTokens, Theme>();
  return (tokens = usual) => {
    const theme = made.get(tokens) ?? themeOf(tokens);
    made.set(tokens, theme);
    return theme;
  };
}

const usual: ThemeTokens = {};

async function writeHtml(
  document: ReportDocument,
  theme: Theme,
  { fragment, html }: WriterOptions,
): Promise<Written> {
  const { renderFragment, renderHtml } = await import("@gouji/renderer/html");
  return fragment
    ? { kind: "fragment", content: Buffer.from(renderFragment(document, { theme })) }
    : { kind: "html", content: Buffer.from(renderHtml(document, { ...html, theme })) };
}

/** One report is sooner made here than a process started. */
function lazyPdf({ fonts, workers }: WriterOptions) {
  const load = async () => {
    if (workers > 1) return (await import("@gouji/renderer/pool")).createRenderer({ workers, fonts });
    const renderer = (await import("@gouji/renderer/pdf")).createPdfRenderer({ fonts });
    return {
      render: (document: ReportDocument, { pdf }: { to: "pdf"; pdf: PdfOptions }) =>
        renderer.render(document, pdf),
      close: () => {
        renderer.close();
      },
    };
  };
  let renderer: ReturnType<typeof load> | undefined;
  return {
    open: () => (renderer ??= load()),
    close: async () => {
      (await renderer)?.close();
    },
  };
}

/** What the author or the machine's keeper can mend, said as that; all else is a bug and passes. */
function explained(cause: unknown, path: string, messages: Messages): unknown {
  if (!(cause instanceof Error)) return cause;
  if (cause.name === "MissingFontError") return new CliError(messages.missingFonts(cause.message), { cause });
  if (cause.name === "WorkerCrashError")
    return new CliError(messages.crashed(path, cause.message), { cause });
  return cause;
}
