import type { Form } from "@gouji/core";
import { buildDocument, type ReportDocument } from "@gouji/renderer";
import { CliError } from "../cli-error.js";
import type { Words } from "../words/words.js";
import type { CheckedFile } from "./checked-file.js";

export const targets = ["html", "pdf"] as const;

export type Target = (typeof targets)[number];

export function isTarget(name: string): name is Target {
  return (targets as readonly string[]).includes(name);
}

export interface Writers {
  write(
    file: CheckedFile,
    form: Form,
    draft: boolean,
  ): Promise<readonly { target: Target; content: string | Uint8Array }[]>;
  close(): Promise<void>;
}

/** Writers for the targets; the PDF engine and its fonts are loaded with the first PDF. */
export function openWriters(wanted: readonly Target[], fonts: "shipped" | "office", words: Words): Writers {
  const pdf = lazyPdf(fonts);
  const writer = {
    html: async (document: ReportDocument) => (await import("@gouji/renderer/html")).renderHtml(document),
    pdf: async (document: ReportDocument) => (await pdf.open()).render(document),
  } satisfies Record<Target, (document: ReportDocument) => Promise<string | Uint8Array>>;
  return {
    async write(file, form, draft) {
      const document = buildDocument(file.source, form, draft ? { draft: file } : {});
      const written: { target: Target; content: string | Uint8Array }[] = [];
      try {
        for (const target of wanted) written.push({ target, content: await writer[target](document) });
      } catch (cause) {
        throw explained(cause, file.path, words);
      }
      return written;
    },
    close: pdf.close,
  };
}

function lazyPdf(fonts: "shipped" | "office") {
  const load = async () => (await import("@gouji/renderer/pdf")).createPdfRenderer({ fonts });
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
  if (cause.name === "MissingGlyphError")
    return new CliError(words.missingGlyphs(path, cause.message), { cause });
  if (cause.name === "MissingFontError") return new CliError(words.missingFonts(cause.message), { cause });
  return cause;
}
