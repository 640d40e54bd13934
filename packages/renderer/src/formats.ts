export type { DocumentFormat, DocumentOption, DocumentOptions, DocumentWriter } from "./format.js";
import type { DocumentFormat, DocumentOptions, DocumentWriter } from "./format.js";
import type { ReportDocument } from "./document/document.js";

/** The formats of documents, by name. One more is its writer and an entry here. */
export const formats = {
  html: {
    ending: "html",
    mediaType: "text/html",
    content: "text",
    takes: ["theme", "metadata"],
    needsEngine: false,
    open: async () => textWriter((await import("./html/index.js")).renderHtml),
    isOwn: (content) => {
      const head = content.subarray(0, 1024).toString();
      return head.startsWith("<!DOCTYPE html>") && head.includes(`<meta name="generator" content="Gouji">`);
    },
  },
  fragment: {
    ending: "fragment.html",
    mediaType: "text/html",
    content: "text",
    takes: ["theme"],
    needsEngine: false,
    open: async () => textWriter((await import("./html/index.js")).renderFragment),
    isOwn: (content) => content.subarray(0, 14).toString() === "<!-- Gouji -->",
  },
  pdf: {
    ending: "pdf",
    mediaType: "application/pdf",
    content: "binary",
    takes: ["theme", "fonts", "standard", "attach", "created"],
    needsEngine: true,
    open: async () => (await import("./pdf/index.js")).createPdfRenderer(),
    isOwn: (content) =>
      content.subarray(0, 5).toString() === "%PDF-" && content.includes("<pdf:Keywords>Gouji</pdf:Keywords>"),
    madeWith: async () => (await import("./pdf/index.js")).engineOf(),
  },
} as const satisfies Record<string, DocumentFormat>;

export type FormatName = keyof typeof formats;

export const formatNames = Object.keys(formats) as readonly FormatName[];

export function isFormatName(name: unknown): name is FormatName {
  return (formatNames as readonly unknown[]).includes(name);
}

/** A format by its name, as what all have in common. */
export function formatOf(name: FormatName): DocumentFormat {
  return formats[name];
}

/** A writer that needs no engine: what it makes is a text, at once. */
function textWriter(render: (document: ReportDocument, options: DocumentOptions) => string): DocumentWriter {
  return {
    render: (document, options) => Buffer.from(render(document, options)),
    close() {
      // It holds nothing.
    },
  };
}
