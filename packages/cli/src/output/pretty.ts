import type { Finding, RelatedFigure } from "@gouji/core";
import pc from "picocolors";
import type { CheckedFile } from "../commands/checked-file.js";
import type { Words } from "../words/words.js";
import { codeFrame } from "./code-frame.js";
import { summarize } from "./summary.js";
import { visible } from "./visible.js";

/** Findings for people: each with the lines of the file, the figure underlined, and what to do. */
export function pretty(files: readonly CheckedFile[], words: Words, color: boolean): string {
  const paint = pc.createColors(color);
  const blocks = files
    .filter(({ findings }) => findings.length > 0)
    .map((file) => fileBlock(file, words, paint));
  const { errors, warnings, infos, held, failed, unassessable } = summarize(files);
  const tone = errors > 0 ? paint.red : warnings > 0 ? paint.yellow : paint.green;
  const counts = words.summary(files.length, errors, warnings, infos);
  const relations =
    held + failed + unassessable > 0 ? words.parenthesis(words.relations(held, failed, unassessable)) : "";
  return [...blocks, `${tone(counts)}${paint.dim(relations)}`, ""].join("\n");
}

type Paint = ReturnType<typeof pc.createColors>;

function fileBlock({ path, source, findings }: CheckedFile, words: Words, paint: Paint): string {
  const lines = source.text.split("\n");
  const blocks = findings.map((finding) => findingLines(finding, lines, { words, paint, path }).join("\n"));
  return `${blocks.join("\n\n")}\n`;
}

interface Style {
  readonly words: Words;
  readonly paint: Paint;
  readonly path: string;
}

function findingLines(finding: Finding, lines: readonly string[], { words, paint, path }: Style): string[] {
  const { severity, rule, label, message, range, fixes, suppressed } = finding;
  const tone =
    suppressed !== undefined
      ? paint.dim
      : { error: paint.red, warning: paint.yellow, info: paint.blue }[severity];
  const place = range ? `:${range.start.line + 1}:${range.start.character + 1}` : "";
  const head = `${paint.bold(`${visible(path)}${place}`)}  ${tone(words.severities[severity])}  ${paint.dim(rule)}`;
  const frame = range ? codeFrame(lines, range, tone).map((line) => `  ${line}`) : [];
  const offered = suppressed === undefined ? fixes : [];
  const auto = offered.some(({ kind }) => kind === "safe") ? paint.dim(words.autoFix) : "";
  const titles = offered.map(({ title }) => visible(title)).join(words.or);
  const hint = titles === "" ? undefined : `  ${words.fixHint}${titles}${auto}`;
  const judged =
    suppressed === undefined ? undefined : `  ${paint.dim(words.suppressed(visible(suppressed)))}`;
  const elsewhere = finding.related.filter(({ file }) => file !== finding.file);
  return [
    head,
    `  ${visible(label)}`,
    `  ${visible(message)}`,
    ...frame,
    ...elsewhere.map((figure) => `  ${paint.dim(figureElsewhere(figure, words))}`),
    hint,
    judged,
  ].filter((line) => line !== undefined);
}

/** A figure of another file that takes part: `2023.gouji.yaml:61:34  … 118`. */
function figureElsewhere({ file, range, label, value }: RelatedFigure, words: Words): string {
  const place = range ? `:${range.start.line + 1}:${range.start.character + 1}` : "";
  return words.figureElsewhere(`${visible(file)}${place}`, visible(label), value);
}
