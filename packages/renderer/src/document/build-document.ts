import type { CheckedReport, Form, Source } from "@gouji/core";
import { nearestPlace, type Part, shortLabel } from "@gouji/core/form";
import { readFigures } from "@gouji/core/report";
import { nodeAt } from "@gouji/core/source";
import { spellUnprintable } from "@gouji/core/text";
import { buildTable, type Filling } from "./build-table.js";
import { dataOf } from "./data-of.js";
import type { Block, DocumentPart, Draft, ReportDocument } from "./document.js";
import { fileOf } from "./file-of.js";
import { proseBlocks } from "./prose.js";
import { words } from "./words.js";

export interface BuildOptions {
  /** Makes a draft, which shows these findings: marked at their figures and listed at the end. */
  readonly draft?: Pick<CheckedReport, "findings">;
  /** The figures of the report, where a check has read them already. */
  readonly figures?: CheckedReport["figures"];
}

/**
 * Lays out a report as a document. Suppressed findings are never printed in it.
 *
 * The report is taken as it is: whether it may be published is for {@link CheckedReport} to say.
 */
export function buildDocument(
  source: Source,
  form: Form,
  { draft, figures = readFigures(source, form) }: BuildOptions = {},
): ReportDocument {
  const open = draft?.findings.filter(({ suppressed }) => suppressed === undefined);
  const filling = { source, form, figures, notes: notesOf(source), ...(open && { marks: open }) };
  const organ = textAt(source, "organ") ?? "";
  const year = Number(textAt(source, "year") ?? Number.NaN);
  const published = textAt(source, "published");
  return {
    language: "zh-CN",
    title: titleOf(form, organ, year),
    organ,
    year,
    ...(published !== undefined && { published }),
    parts: form.parts.map((part) => buildPart(part, filling)),
    ...(open ? { draft: draftOf(open) } : publishedData(filling)),
  };
}

// What a draft does not have yet shows as a gap.
function titleOf({ title }: Form, organ: string, year: number): string {
  return title
    .replace("{organ}", () => organ || words.missing)
    .replace("{year}", () => (Number.isNaN(year) ? words.missing : String(year)));
}

function publishedData({ source, form, figures }: Filling): Pick<ReportDocument, "data" | "file"> {
  const data = dataOf(source, form, figures);
  return { data, file: fileOf(source, data) };
}

function buildPart(part: Part, filling: Filling): DocumentPart {
  const { pointer, title } = part;
  const content: Block[] =
    part.kind === "table"
      ? [{ kind: "table", table: buildTable(part, filling) }]
      : partProse(textAt(filling.source, pointer.slice(1)) ?? "", filling);
  return { pointer, title, blocks: [...content, ...noteBlocks(part, filling)] };
}

/** A draft shows where something is still to be written. */
function partProse(text: string, { marks }: Filling): Block[] {
  const blocks = proseBlocks(text);
  return blocks.length === 0 && marks ? [{ kind: "paragraph", text: words.missing }] : blocks;
}

/** Notes about figures stand in their cells; those about rows and parts stand below, those about the envelope below part 1. */
function noteBlocks(part: Part, { form, notes }: Filling): Block[] {
  return [...notes].flatMap(([pointer, text]): Block[] => {
    const place = nearestPlace(form, pointer);
    if (!place || place.pointer !== pointer || place.kind === "cell") return [];
    if ((place.part ?? 1) !== part.number) return [];
    const about = place.kind === "part" ? "" : `${shortLabel(place)}：`;
    return [{ kind: "note", text: words.note + about + text }];
  });
}

function draftOf(findings: CheckedReport["findings"]): Draft {
  return {
    title: words.findings,
    watermark: words.watermark,
    findings: findings.map(({ severity, label, message }) => ({
      severity,
      label: spellUnprintable(label),
      message: spellUnprintable(message),
    })),
    noFindings: words.noFindings,
  };
}

function notesOf(source: Source): Map<string, string> {
  const notes = nodeAt(source, ["notes"]);
  if (notes?.kind !== "map") return new Map();
  return new Map(
    [...notes.entries].flatMap(([pointer, { node }]) =>
      node.kind === "scalar" && node.value !== null ? [[pointer, textOf(node.value)] as const] : [],
    ),
  );
}

function textAt(source: Source, key: string): string | undefined {
  const node = nodeAt(source, [key]);
  return node?.kind === "scalar" && node.value !== null ? textOf(node.value) : undefined;
}

/** What no font prints is shown by its code: left as it is, it would vanish or turn the text around it. */
function textOf(value: string | number | boolean): string {
  return spellUnprintable(String(value));
}
