import type { ReportDocument } from "./document/document.js";
import type { DocumentOptions, DocumentWriter } from "./format.js";
import { type FormatName, formatOf } from "./formats.js";

export interface Writers {
  /** A document in a format, by those of the options that the format takes. */
  render(document: ReportDocument, to: FormatName, options: DocumentOptions): Promise<Uint8Array>;
  close(): void;
}

/** Writers of this process; each is loaded with its first document. */
export function openWriters(): Writers {
  const opened = new Map<FormatName, Promise<DocumentWriter>>();
  return {
    async render(document, to, options) {
      const opening = opened.get(to) ?? formatOf(to).open();
      opened.set(to, opening);
      return (await opening).render(document, optionsTakenBy(to, options));
    },
    close() {
      for (const opening of opened.values())
        void opening.then(
          (writer) => {
            writer.close();
          },
          () => undefined,
        );
    },
  };
}

function optionsTakenBy(to: FormatName, options: DocumentOptions): DocumentOptions {
  const takes: readonly string[] = formatOf(to).takes;
  return Object.fromEntries(Object.entries(options).filter(([name]) => takes.includes(name)));
}
