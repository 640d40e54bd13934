import type { CheckedReport, Form, Source } from "@gouji/core";
import type { Part } from "@gouji/core/form";
import { readFigures } from "@gouji/core/report";
import { nodeAt } from "@gouji/core/source";
import { type Messages, messagesIn } from "../messages/messages.js";
import { buildTable } from "./build-table.js";
import { dataOf } from "./data-of.js";
import type { Block, DocumentLanguage, DocumentPart, Draft, ReportDocument } from "./document.js";
import { fieldGrid } from "./field-grid.js";
import { fileOf } from "./file-of.js";
import type { Filling } from "./filling.js";
import { noteBlocks, notesOf } from "./notes.js";
import { printable } from "./printable.js";
import { proseBlocks } from "./prose.js";
import { titleOf } from "./title-of.js";

export interface BuildOptions {
  /** Makes a draft, which shows these findings: marked at their figures and listed at the end. */
  readonly draft?: Pick<CheckedReport, "findings">;
  /** The figures of the report, where a check has read them already. */
  readonly figures?: CheckedReport["figures"];
}

const languages = { zh: "zh-CN", en: "en" } satisfies Record<Form["language"], DocumentLanguage>;

/**
 * Lays out a report as a document, in the language of its form. Suppressed findings are never printed in it, and no part
 * that the report may leave out and does.
 *
 * The report is taken as it is: whether it may be published is for {@link CheckedReport} to say.
 *
 * @param form as a check gives it: with the rows of the report's lists
 */
export function buildDocument(
  source: Source,
  form: Form,
  { draft, figures = readFigures(source, form) }: BuildOptions = {},
): ReportDocument {
  const open = draft?.findings.filter(({ suppressed }) => suppressed === undefined);
  const language = languages[form.language];
  const messages = messagesIn(language);
  const notes = notesOf(source, form);
  const filling: Filling = { source, form, figures, messages, notes, ...(open && { marks: open }) };
  const published = textAt(source, "published");
  const parts = form.parts.filter(({ number }) => !figures.leftOut.has(number));
  return {
    language,
    title: titleOf(filling),
    organ: textAt(source, form.identity.organ) ?? "",
    year: Number(textAt(source, "year") ?? Number.NaN),
    ...(published !== undefined && { published }),
    ...(form.head && { head: fieldGrid(form.head, filling) }),
    parts: parts.map((part, index) => buildPart(part, index === 0, filling)),
    ...(form.foot && { foot: fieldGrid(form.foot, filling) }),
    ...(open ? { draft: draftOf(open, messages) } : publishedData(filling)),
  };
}

function publishedData(filling: Filling): Pick<ReportDocument, "data" | "file"> {
  const data = dataOf(filling);
  return { data, file: fileOf(filling.source, data) };
}

function buildPart(part: Part, isFirst: boolean, filling: Filling): DocumentPart {
  const { pointer, title } = part;
  const content: Block[] =
    part.kind === "table"
      ? [{ kind: "table", table: buildTable(part, filling) }]
      : partProse(textAt(filling.source, pointer.slice(1)) ?? "", filling);
  return { pointer, title, blocks: [...content, ...noteBlocks(part, isFirst, filling)] };
}

/** A draft shows where something is still to be written. */
function partProse(text: string, { form, marks, messages }: Filling): Block[] {
  const blocks = proseBlocks(text, form.language);
  return blocks.length === 0 && marks ? [{ kind: "paragraph", text: messages.missing }] : blocks;
}

function draftOf(findings: CheckedReport["findings"], messages: Messages): Draft {
  return {
    title: messages.findings,
    watermark: messages.watermark,
    findings: findings.map(({ severity, label, message }) => ({
      severity,
      label: printable(label),
      message: printable(message),
    })),
    noFindings: messages.noFindings,
  };
}

function textAt(source: Source, key: string): string | undefined {
  const node = nodeAt(source, [key]);
  return node?.kind === "scalar" && node.value !== null ? printable(node.value) : undefined;
}
