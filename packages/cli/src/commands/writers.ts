import type { Form } from "@gouji/core";
import { buildDocument, type ReportDocument } from "@gouji/renderer";
import type { HtmlOptions } from "@gouji/renderer/html";
import type { PdfOptions } from "@gouji/renderer/pdf";
import { CliError } from "../cli-error.js";
import type { Words } from "../words/words.js";
import type { CheckedFile } from "./checked-file.js";

export const targets = ["html", "pdf"] as const;

export type Target = (typeof targets)[number];

export function isTarget(name: string): name is Target {
  return (targets as readonly string[]).includes(name);
}

/** A document that was made, and how its file name ends. */
export interface Written {
  readonly ending: string;
  readonly content: Uint8Array;
}

export interface Writers {
  write(file: CheckedFile, form: Form, draft: boolean): Promise<readonly Written[]>;
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
export function openWriters(options: WriterOptions, words: Words): Writers {
  const pdf = lazyPdf(options);
  const writer = {
    html: (document: ReportDocument) => writeHtml(document, options),
    pdf: async (document: ReportDocument) => ({
      ending: "pdf",
      content: await (await pdf.open()).render(document, { to: "pdf", pdf: options.pdf }),
    }),
  } satisfies Record<Target, (document: ReportDocument) => Promise<Written>>;
  return {
    async write(file, form, draft) {
      const document = buildDocument(file.source, form, draft ? { draft: file } : {});
      const written: Written[] = [];
      try {
        for (const target of options.targets) written.push(await writer[target](document));
      } catch (cause) {
        throw explained(cause, file.path, words);
      }
      return written;
    },
    close: pdf.close,
  };
}

async function writeHtml(document: ReportDocument, { fragment, html }: WriterOptions): Promise<Written> {
  const { renderFragment, renderHtml } = await import("@gouji/renderer/html");
  return fragment
    ? { ending: "fragment.html", content: Buffer.from(renderFragment(document)) }
    : { ending: "html", content: Buffer.from(renderHtml(document, html)) };
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
function explained(cause: unknown, path: string, words: Words): unknown {
  if (!(cause instanceof Error)) return cause;
  if (cause.name === "MissingFontError") return new CliError(words.missingFonts(cause.message), { cause });
  if (cause.name === "WorkerCrashError") return new CliError(words.crashed(path, cause.message), { cause });
  return cause;
}
