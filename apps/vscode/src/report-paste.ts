import {
  type DataTransfer,
  type Disposable,
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  type DocumentPasteEditContext,
  type DocumentPasteEditProvider,
  DocumentPasteTriggerKind,
  languages,
  type Range,
  type TextDocument,
  window,
} from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import type { PasteAnswer, PasteParams } from "@gouji/language-service";
import { reportFiles } from "./report-files.js";

const kind = DocumentDropOrPasteEditKind.Empty.append("gouji");

/** Lets the server say where in a report pasted cells and prose go; what it leaves alone VS Code pastes as ever. */
export function registerReportPaste(client: LanguageClient): Disposable {
  const provider = { provideDocumentPasteEdits } satisfies DocumentPasteEditProvider;
  return languages.registerDocumentPasteEditProvider(reportFiles, provider, {
    providedPasteEditKinds: [kind],
    pasteMimeTypes: ["text/plain", "text/html"],
  });

  async function provideDocumentPasteEdits(
    document: TextDocument,
    ranges: readonly Range[],
    copied: DataTransfer,
    { only, triggerKind }: DocumentPasteEditContext,
  ): Promise<DocumentPasteEdit[] | undefined> {
    const [range, ...others] = ranges;
    const params = await readParams(document, range, copied);
    const isAsked = !only || only.contains(kind);
    if (!range || !params || others.length > 0 || !isAsked || !client.isRunning()) return undefined;
    const { version } = document;
    const answer = await client.sendRequest<PasteAnswer | null>("gouji/paste", params);
    if (!answer) return undefined;
    if ("reason" in answer) {
      // Who asks for a list of ways to paste is not in the middle of one.
      if (triggerKind === DocumentPasteTriggerKind.PasteAs) return undefined;
      void tellRefusal(answer, { document, range, version, text: params.text });
      // An edit of nothing keeps the text from being pasted among the figures.
      return [new DocumentPasteEdit("", "", kind)];
    }
    const edit = new DocumentPasteEdit("", answer.title, kind);
    edit.additionalEdit = await client.protocol2CodeConverter.asWorkspaceEdit(answer.edit);
    return [edit];
  }

  async function readParams(
    document: TextDocument,
    range: Range | undefined,
    copied: DataTransfer,
  ): Promise<PasteParams | undefined> {
    const text = await copied.get("text/plain")?.asString();
    if (!range || !text || (await isWholeLine(copied))) return undefined;
    const html = await copied.get("text/html")?.asString();
    const converter = client.code2ProtocolConverter;
    return {
      textDocument: converter.asTextDocumentIdentifier(document),
      range: converter.asRange(range),
      text,
      ...(html && { html }),
    };
  }
}

/** A line that was copied in VS Code without selecting it is pasted above the one at the cursor. */
async function isWholeLine(copied: DataTransfer): Promise<boolean> {
  const data = await copied.get("vscode-editor-data")?.asString();
  return data !== undefined && /"isFromEmptySelection":\s*true/.test(data);
}

/** What was to be pasted, and where. */
interface RefusedPaste {
  readonly document: TextDocument;
  readonly range: Range;
  /** Of the document, when it was asked about. */
  readonly version: number;
  readonly text: string;
}

/** Tells why nothing was pasted; whoever wants the text all the same gets it where it was to go. */
async function tellRefusal(
  { reason, plainText }: { readonly reason: string; readonly plainText: string },
  { document, range, version, text }: RefusedPaste,
): Promise<void> {
  if ((await window.showWarningMessage(reason, plainText)) !== plainText) return;
  const editor = await window.showTextDocument(document);
  // In a text that was changed since, the range is another one.
  const place = document.version === version ? range : editor.selection;
  await editor.edit((edits) => {
    edits.replace(place, text);
  });
}
