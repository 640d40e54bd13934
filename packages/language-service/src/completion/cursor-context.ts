import type { Range, Source } from "@gouji/core";
import { nodeAt } from "@gouji/core/source";
import type { Position } from "vscode-languageserver-types";
import type { ReportFrame } from "../entries/entry-writer.js";
import { choicesAbove } from "../reports/content-at.js";
import type { ReportDocument } from "../reports/report-document.js";
import type { FoundProbe } from "./find-probe.js";
import { jsonCursor } from "./json-cursor.js";
import { type ReadWithProbe, readWithProbe } from "./read-with-probe.js";
import { type Cursor, probe } from "./typed-word.js";
import { yamlCursor } from "./yaml-cursor.js";

/** Where the cursor is, as far as something can be completed there. */
export interface CursorContext {
  readonly kind: "key" | "value";
  /** Of a key, the map it stands in; of a value, the value itself. */
  readonly steps: readonly string[];
  /** The word that is being typed, with its rest behind the cursor and its quotes. */
  readonly range: Range;
  /** What is typed of it. */
  readonly typed: string;
  readonly quoted: boolean;
  /** The other keys of the map, or items of the list. */
  readonly present: ReadonlySet<string>;
  /** What has to stand in front of an item of a list. */
  readonly dash: string;
  /** In which frame the entries of the map stand. */
  readonly frame: ReportFrame;
  /** Whether the colon of the key stands there already. */
  readonly hasColon: boolean;
  /** The comma in front of what follows, where it is missing. */
  readonly comma: string;
  /** Where the entry in front of the cursor lacks its comma. */
  readonly commaAt: Position | undefined;
  /** The report as it reads with something whole in place of the word. */
  readonly mended: Source;
}

const cursors = { yaml: yamlCursor, json: jsonCursor };

/** What can be completed at a position of a report; nothing in prose, in comments and behind figures. */
export function cursorContext(report: ReportDocument, position: Position): CursorContext | undefined {
  const { source, positions } = report;
  if (source.syntax === "value") return undefined;
  const cursor = cursors[source.syntax](source.text, positions.offset(position));
  if (!cursor) return undefined;
  const { word, kind, hasColon, hasEntryBehind, commaAt } = cursor;
  const after = source.text.slice(word.end);
  const read = readWithProbe(cursor, report) ?? inEmptyFile(cursor, source);
  if (!read) return undefined;
  const { mended, found, dash } = read;
  const lacksComma = hasEntryBehind && found.map?.flow !== false;
  const several = report.form && choicesAbove(report.form, found.steps);
  return {
    kind: several ? "value" : kind,
    steps: found.steps,
    range: positions.range(word.start, word.end),
    typed: word.typed,
    quoted: word.quoted,
    present: new Set(several ? itemsAt(mended, found.steps.slice(0, -1)) : otherKeys(found)),
    dash,
    frame: frameOf(found, cursor, source),
    hasColon,
    comma: !lacksComma ? "" : /^\s/.test(after) ? "," : ", ",
    commaAt: commaAt === undefined ? undefined : positions.position(commaAt),
    mended,
  };
}

function otherKeys({ map }: FoundProbe): string[] {
  return [...(map?.entries.keys() ?? [])].filter((key) => key !== probe);
}

function itemsAt(source: Source, steps: readonly string[]): string[] {
  const list = nodeAt(source, steps);
  if (list?.kind !== "list") return [];
  return list.items.flatMap((item) => (item.kind === "scalar" ? String(item.value) : []));
}

/** JSON begins with a brace, which an empty file lacks. */
function inEmptyFile({ word, kind }: Cursor, source: Source): ReadWithProbe | undefined {
  const rest = source.text.slice(0, word.start) + source.text.slice(word.end);
  return kind === "key" && rest.trim() === ""
    ? { mended: source, found: { steps: [] }, dash: "" }
    : undefined;
}

function frameOf({ map }: FoundProbe, { word }: Cursor, { syntax, text }: Source): ReportFrame {
  if (!map) return "file";
  const isInBraces = syntax === "yaml" ? map.flow : !/[\r\n]/.test(text.slice(map.start, word.start));
  return isInBraces ? "braces" : "lines";
}
