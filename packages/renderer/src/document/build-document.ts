import {
  type CheckResult,
  type Form,
  nearestPlace,
  nodeAt,
  type Part,
  readFigures,
  shortLabel,
  type Source,
} from "@gouji/core";
import { buildTable, type Filling } from "./build-table.js";
import type { Block, DocumentPart, Draft, ReportDocument } from "./document.js";
import { proseBlocks } from "./prose.js";
import { words } from "./words.js";

export interface BuildOptions {
  /** Makes a draft, which shows these findings: marked at their figures and listed at the end. */
  readonly draft?: Pick<CheckResult, "findings">;
}

/**
 * Lays out a report as a document. Judged findings are never printed in it.
 *
 * The report is taken as it is: whether it may be published is for {@link CheckResult} to say.
 */
export function buildDocument(source: Source, form: Form, { draft }: BuildOptions = {}): ReportDocument {
  const open = draft?.findings.filter(({ suppressed }) => suppressed === undefined);
  const filling: Filling = {
    source,
    form,
    figures: readFigures(source, form),
    notes: notesOf(source),
    ...(open && { marks: open }),
  };
  const organ = textAt(source, "organ") ?? "";
  const year = Number(textAt(source, "year") ?? Number.NaN);
  const published = textAt(source, "published");
  return {
    language: "zh-CN",
    title: form.title.replace("{organ}", () => organ).replace("{year}", () => String(year)),
    organ,
    year,
    ...(published !== undefined && { published }),
    parts: form.parts.map((part) => buildPart(part, filling)),
    ...(open && { draft: draftOf(open) }),
  };
}

function buildPart(part: Part, filling: Filling): DocumentPart {
  const { pointer, title } = part;
  const content: Block[] =
    part.kind === "table"
      ? [{ kind: "table", table: buildTable(part, filling) }]
      : proseBlocks(textAt(filling.source, pointer.slice(1)) ?? "");
  return { pointer, title, blocks: [...content, ...noteBlocks(part, filling)] };
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

function draftOf(findings: CheckResult["findings"]): Draft {
  return {
    title: words.findings,
    watermark: words.watermark,
    findings: findings.map(({ severity, label, message }) => ({ severity, label, message })),
  };
}

function notesOf(source: Source): Map<string, string> {
  const notes = nodeAt(source, ["notes"]);
  if (notes?.kind !== "map") return new Map();
  return new Map(
    [...notes.entries].flatMap(([pointer, { node }]) =>
      node.kind === "scalar" && node.value !== null ? [[pointer, String(node.value)] as const] : [],
    ),
  );
}

function textAt(source: Source, key: string): string | undefined {
  const node = nodeAt(source, [key]);
  return node?.kind === "scalar" && node.value !== null ? String(node.value) : undefined;
}
